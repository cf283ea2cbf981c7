"""Quiet beds of sound, all of them made of sines and noise."""
import numpy as np

RATE = 24_000
NOTES = {n: i for i, n in enumerate(('C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'))}


def hertz(note):
    """'A4' is 440."""
    return 440 * 2 ** ((NOTES[note[:-1]] - 9) / 12 + int(note[-1]) - 4)


def times(seconds):
    return np.arange(int(seconds * RATE)) / RATE


def low(noise, share):
    """Noise with its upper part taken away, twice over."""
    f = np.fft.rfft(noise)
    f *= 1 / (1 + (np.arange(len(f)) / (len(f) * share)) ** 4)
    return np.fft.irfft(f, len(noise))


def sea(seconds, seed=1, swell=7.0, share=.06):
    t = times(seconds)
    n = low(np.random.default_rng(seed).standard_normal(len(t)), share)
    n /= np.abs(n).max()
    return n * (.35 + .3 * np.sin(2 * np.pi * t / swell) ** 2 + .12 * np.sin(2 * np.pi * t / (swell * .37) + 1))


def wind(seconds, seed=2):
    return sea(seconds, seed, 4.3, .025) * .9


def tone(note, seconds, attack=.02, decay=1.2, partials=(1, .4, .18, .08)):
    t = times(seconds)
    f = hertz(note)
    w = sum(a * np.sin(2 * np.pi * f * (i + 1) * t) for i, a in enumerate(partials))
    return w * np.minimum(t / attack, 1) * np.exp(-t / decay)


def pad(notes, seconds):
    """A held chord that comes and goes."""
    t = times(seconds)
    w = sum(np.sin(2 * np.pi * hertz(n) * t + i) + .35 * np.sin(2 * np.pi * hertz(n) * 1.003 * t) for i, n in enumerate(notes))
    return w / len(notes) * np.sin(np.pi * np.minimum(t / seconds, 1)) ** .7


def pipe(note, seconds):
    """An organ pipe, with its breath."""
    t = times(seconds)
    f = hertz(note)
    w = sum(a * np.sin(2 * np.pi * f * k * t) for k, a in ((1, 1), (2, .5), (3, .28), (4, .16), (6, .08)))
    breath = low(np.random.default_rng(int(f)).standard_normal(len(t)), .15) * .05
    return (w + breath) * np.minimum(t / .09, 1) * np.minimum((seconds - t) / .12, 1)


def lay(seconds, *parts):
    """Parts as (at, loudness, wave) one over the other."""
    out = np.zeros(int(seconds * RATE))
    for at, loud, wave in parts:
        i = int(at * RATE)
        n = min(len(wave), len(out) - i)
        if n > 0:
            out[i:i + n] += wave[:n] * loud
    edge = np.minimum(np.minimum(times(seconds) / .8, 1), (seconds - times(seconds)) / 1.4)
    return np.tanh(out) * np.clip(edge, 0, 1)


def tune(seconds, notes, beat, loud=.16, start=0.0, decay=1.1):
    """Single notes, one a beat; '-' is a rest."""
    return lay(seconds, *[(start + i * beat, loud, tone(n, 3, decay=decay)) for i, n in enumerate(notes) if n != '-'])
