/** People move on twos: 12.5 poses a second. The time of the pose that is held at a moment. */
export function onTwos(time: number): number {
  // Half a frame is added so that times just under a frame are not thrown to the one before.
  return Math.floor((time + 0.02) * 12.5) / 12.5;
}
