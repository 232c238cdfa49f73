/* Short tones for an answer and for the end of a quiz, made by the browser. Loaded only for those who asked for sounds. */
const LOUD = 0.09;
const TONES = {
  right: [
    [659, 0, 0.12],
    [880, 0.1, 0.2],
  ],
  wrong: [[233, 0, 0.22]],
  finished: [
    [523, 0, 0.14],
    [659, 0.12, 0.14],
    [784, 0.24, 0.3],
  ],
};

let context;

export function play(name) {
  context ??= new AudioContext();
  context.resume();
  for (const [hertz, after, long] of TONES[name] ?? []) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    const from = context.currentTime + after;
    tone.type = 'triangle';
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(LOUD, from + 0.015);
    loudness.gain.exponentialRampToValueAtTime(0.0001, from + long);
    tone.connect(loudness).connect(context.destination);
    tone.start(from);
    tone.stop(from + long);
  }
}
