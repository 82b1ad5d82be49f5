import { rulePerLine } from './article-line.ts';

/** Comment boxes, sign-up boxes and what they answer. */
export const findForms = rulePerLine('form', 'Part of a form on the page.', [
  /^please enter (?:your|a|an)\b.{0,60}$/iu,
  /^(?:leave a (?:reply|comment)|post a comment|cancel reply|reply|add (?:a )?comment|log ?in|sign in|sign up|register|subscribe|submit)\b[^.]{0,40}$/iu,
  /^save my name,? e-?mail/iu,
  /^your e-?mail address will not be published/iu,
  /^(?:newsletter sign ?up|join our newsletter|sign up (?:for|to) (?:our|the|get|receive)\b|subscribe to (?:our|the) (?:newsletter|daily|weekly|e-?mail|podcast|channel))/iu,
  /^sign up for (?:[\w ]{0,30} )?newsletters?\b[^.]{0,60}$|^manage newsletters$/iu,
  /\bthank you for subscribing\b/iu,
  /\b(?:invalid email address|please re-enter|you're not a robot|you are not a robot)\b/iu,
  /^(?:by (?:signing up|clicking|subscribing|submitting)|you agree to receive)\b.{0,300}$/iu,
  /^(?:comments are closed|required fields are marked|notify me of (?:new|follow-up))/iu,
  /\binvalid username\/password\b|^forgot (?:your )?password/iu,
]);
