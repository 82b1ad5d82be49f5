/** Places of one sort: each can be put in another's stead and the sentence still reads well. */
export const PLACE_FAMILIES: readonly (readonly string[])[] = [
  'France,Germany,Italy,Spain,Portugal,Austria,Belgium,Sweden,Norway,Denmark,Finland,Poland,Hungary,Greece,Ireland,Switzerland,Romania,Bulgaria,Ukraine,Serbia,Croatia,Turkey',
  'Egypt,Libya,Tunisia,Morocco,Algeria,Sudan,Nigeria,Kenya,Ghana,Uganda,Ethiopia,Somalia,Mali,Chad,Zimbabwe,Zambia,Angola',
  'Iraq,Iran,Syria,Jordan,Lebanon,Israel,Kuwait,Qatar,Yemen,Oman,Saudi Arabia',
  'China,Japan,India,Pakistan,Bangladesh,Thailand,Vietnam,Cambodia,Malaysia,Indonesia,Singapore,Taiwan,South Korea,North Korea,Afghanistan,Nepal,Myanmar',
  'Brazil,Argentina,Chile,Peru,Bolivia,Colombia,Venezuela,Ecuador,Mexico,Cuba,Guatemala,Honduras,Nicaragua,Panama',
  'London,Paris,Berlin,Madrid,Rome,Vienna,Brussels,Stockholm,Oslo,Copenhagen,Warsaw,Budapest,Athens,Dublin,Geneva,Zurich,Lisbon,Prague,Moscow,Kiev,Istanbul',
  'Baghdad,Mosul,Tehran,Damascus,Aleppo,Homs,Amman,Beirut,Jerusalem,Tel Aviv,Cairo,Tripoli,Benghazi,Tunis,Riyadh,Doha,Dubai',
  'Beijing,Shanghai,Hong Kong,Tokyo,Seoul,Bangkok,Manila,Jakarta,Kabul,Islamabad,Karachi,Lahore,Delhi,Mumbai,Dhaka,Kathmandu,Sydney,Melbourne',
  'Boston,Chicago,Houston,Dallas,Denver,Seattle,Detroit,Atlanta,Miami,Phoenix,Philadelphia,Baltimore,Cleveland,Pittsburgh,Minneapolis,Milwaukee,San Francisco,Los Angeles,San Diego,Las Vegas,New Orleans,St. Louis,Charlotte,Nashville,Portland',
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Wisconsin,Wyoming',
].map((line) => line.split(','));
