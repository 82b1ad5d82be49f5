/** Invented outlets that the retellings appear in. */
export const OUTLETS: readonly string[] =
  `Marlowe Gazette,Eastfell Herald,The Corran Post,Westmoor Observer,Daily Lantern,Harrowgate Tribune,Pinecrest Register,The Meridian Dispatch,Northway Journal,Silverbrook Times,Tollgate Mercury,The Brackwater Sentinel,Redfern Chronicle,Oakhollow Examiner,Coastline Monitor,Quarry Bay News,The Wexcombe Echo,Larkfield Standard,Stonebridge Courier,Newsquay Online,Greyport Bulletin,The Ashvale Record,Millrace Daily,Fernleigh Star,Thornbury Wire,BlueHarbor News,The Kestrel Report,Lowmarsh Advertiser,Citadel News Network,Sable Point Press,Havenridge Today,The Copperfield Review,Windmere Globe,Ridgeline News,The Palisade Mail,Old Quay Argus`.split(
    ',',
  );
