import { allChoices } from '../script/choices/all-choices.ts';
import { frameOf, seconds } from '../script/times.ts';

/** The 24 moments of the picture story; each is one still. */
export const storyStills: readonly { readonly name: string; readonly frame: number }[] = (
  [
    ['first-window', '0:02.4'],
    ['title', '0:10.4'],
    ['maya-stairs', '0:15.6'],
    ['theo-table', '0:20.4'],
    ['amara-box', '0:29.0'],
    ['latch', '0:34.6'],
    ['only-way', '0:39.6'],
    ['two-ways', '0:47.4'],
    ['jess-answers', '0:51.6'],
    ['not-the-only-one', '0:55.8'],
    ['some-go', '1:00.8'],
    ['like-air', '1:05.6'],
    ['cold-and-late', '1:11.2'],
    ['no-one-knows', '1:17.8'],
    ['mum-writes', '1:22.4'],
    ['cold-light', '1:31.4'],
    ['gifts', '1:37.4'],
    ['strings', '1:43.2'],
    ['never-your-fault', '1:56.8'],
    ['helpline', '2:10.4'],
    ['someone-comes', '2:15.2'],
    ['one-maya', '2:29.8'],
    ['morning', '2:38.4'],
    ['net', '2:58.2'],
  ] as const
).map(([name, time]) => ({ name, frame: frameOf(seconds(time)) }));

/** The picture at which each choice waits, and one of each way; the time counts in the clip. */
export const choiceStills: readonly { readonly name: string; readonly frame: number }[] =
  allChoices.map(({ id, at }) => ({ name: `choice-${id}`, frame: frameOf(at) }));

export const clipStills: readonly { readonly clip: string; readonly frame: number }[] = (
  [
    ['message-jess', '0:09.6'],
    ['open-the-door', '0:06.6'],
    ['keep-it', '0:09.0'],
    ['show-someone', '0:06.4'],
    ['im-fine', '0:12.6'],
    ['not-really', '0:08.0'],
  ] as const
).map(([clip, time]) => ({ clip, frame: frameOf(seconds(time)) }));
