import { rulePerLine } from './article-line.ts';

/** Longest appeal, in characters: a paragraph that merely mentions a tip line is longer or different. */
const MAX_APPEAL = 500;

/** Requests of the outlet to its readers: tips, subscriptions, followers. "X has reached out to Y" is none. */
export const findAppeals = rulePerLine(
  'appeal',
  'The outlet asks something of its readers.',
  [
    /^(?:please )?send (?:us )?(?:a |your )?(?:news )?(?:tips?|stories|story ideas|letters|pictures) (?:to|at)\b/iu,
    /^we pay for (?:your )?(?:stories|videos|pictures)/iu,
    /^(?:do you have|have you got|got) (?:a|any|more) (?:news )?(?:story|tips?|information|photos?|news)\b.{0,200}(?:\?|@|contact|e-?mail|call)/iu,
    /^(?:if you have|have) (?:a )?(?:story|news tip|tips?)\b.{0,200}(?:@|contact us|e-?mail us|get in touch)/iu,
    /^(?:e-?mail|contact|call|text|whatsapp|write to) (?:us|the (?:news|city) desk|our news ?(?:desk|team|room)) (?:at|on|via)\b/iu,
    /^(?:[Ff]ollow|[Ll]ike|[Ff]ind|[Jj]oin|[Cc]onnect with|FOLLOW|LIKE) (?:us|US|the [A-Z]\S+|@\w+|[A-Z][\w' ]{1,40}) on (?:Facebook|Twitter|Instagram|Telegram|WhatsApp|YouTube|X\b|LinkedIn)/u,
    /^(?:join the (?:conversation|discussion)|have your say|what do you think\?|let us know (?:what you think|in the comments)|tell us what you think)/iu,
    /^(?:for (?:all )?the latest|for more|to (?:read|get) (?:more|the (?:full|latest)))\b.{0,200}(?:download|subscribe|follow|newsletter|\bapp\b|visit our|sign up)/iu,
    /^(?:[^.?!]{3,140}\? )?(?:please )?(?:send|e-?mail|contact|call|text|message|write to|get in touch|tell us|share your)\b.{0,160}(?:@[a-z0-9-]{2,40}\.|\bon \+?\d[\d ()-]{5,})/iu,
    /^(?:media|press|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b ?:?/iu,
    /^(?:subscribe|download|get|install)(?: now)?(?: to| for)? (?:our|the|your)\b.{0,60}(?:app|apps|newsletter|edition|podcast|channel|alerts|access|trial)\b.{0,120}$/iu,
    /^(?:support (?:our|independent|local|quality)|help us|donate|become a (?:member|subscriber|supporter)|start your (?:free )?(?:trial|subscription))\b.{0,300}$/iu,
    /^(?:click here|tap here) to\b.{0,150}$/iu,
    /^get (?:the latest|breaking|daily|our)\b.{0,120}(?:inbox|newsletter|delivered|alerts)/iu,
  ],
  MAX_APPEAL,
);
