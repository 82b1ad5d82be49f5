import { rulePerLine } from './article-line.ts';

/** Words of the page around the article: labels of pictures, players and galleries. */
export const findLabels = rulePerLine('label', 'A label of the page, not a sentence of the report.', [
  /^(?:photos?|pictures?|images?|news image|videos?|gallery|slideshow|audio|graphic|map|live|breaking|opinion|more[- ]in|share|tweet|email|print|comments?|close|menu|loading|top story|analysis)[.:…]{0,3}$/iu,
  /^(?:slideshow|gallery|photos?|images?) \(\d{1,3} (?:images?|photos?|pictures?)\)$/iu,
  /^\d{1,3} (?:show all|photos?|images?)\b.{0,120}$/iu,
  /^[\w.&' -]{2,40} (?:YouTube|Vimeo|Facebook|Instagram)$/u,
  /^(?:just watched|now playing|play video|watch now|listen now|replay|video duration|media playback)\b.{0,300}$/iu,
  /\b(?:media playback is (?:not supported|unsupported)|your browser does not support|enable javascript)\b/iu,
  /^(?:scroll down for (?:the )?videos?|swipe for more|tap to (?:unmute|play)|click to (?:enlarge|expand|play)|view (?:gallery|comments|all))\b.{0,60}$/iu,
  /^(?:story|article) highlights$/iu,
  /^for (?:immediate|general) release\b.{0,80}$|^(?:press|media|news) release$|^(?:notes? to (?:the )?editors?):?$|^(?:-?ends-?|#{3}|-30-)$/iu,
  /^(?:tags?|topics?|categor(?:y|ies)|keywords|filed under|posted in): ?.{2,200}$/iu,
  /^(?:\d{1,3} )?(?:shares?|comments?|likes?)(?: \d{1,5})?$/iu,
  /^(?:share|follow) (?:this|on|via):?(?: (?:article|story|post|this|with|on|via|facebook|twitter|whatsapp|email|linkedin|pocket|reddit|pinterest|print|telegram|more)){0,8}$/iu,
  /^(?:whatsapp|reddit|pinterest|pocket|facebook|twitter|linkedin|telegram|flipboard|tumblr|copy link|next|prev|previous)$/iu,
  /^(?:story|article|text|post|report|page) continue[sd]? below(?: (?:the |this )?(?:ad|advert|advertisement|video|photo|gallery|graphic|tweet|map))?[.:…]{0,3}$/iu,
  /^continue reading(?: below| the main story)?[.…]{0,3}$/iu,
  /^(?:don|can)['’]t see the .{2,60}\? click here\.?$/iu,
]);
