"""A reel: so many seconds of frames, a bed of sound and the captions that tell the story."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / 'demo-pictures'))

W, H, FPS = 854, 480, 20
REELS = {}


class Reel:
    """frame(t) gives a PIL image or an array of the moment t in seconds; sound(seconds) a wave of -1..1.

    lines are (from, to, words) by language; still is the moment that makes the poster."""

    def __init__(self, name, seconds, frame, sound, lines, still):
        self.name, self.seconds, self.frame, self.sound, self.lines, self.still = name, seconds, frame, sound, lines, still


def reel(name, seconds, sound, lines, still):
    """Registers a function that gets a reel ready and returns its frame(t)."""
    def keep(fn):
        REELS[name] = lambda: Reel(name, seconds, fn(), sound, lines, still)
        return fn
    return keep


def ease(t, a=0.0, b=1.0):
    """From 0 at a to 1 at b, gently."""
    x = min(1.0, max(0.0, (t - a) / (b - a)))
    return x * x * (3 - 2 * x)


def vtt(lines):
    def clock(s):
        return f'{int(s // 60):02d}:{int(s % 60):02d}.{int(round(s % 1 * 1000)):03d}'
    cues = [f'{clock(a)} --> {clock(b)}\n{words}\n' for a, b, words in lines]
    return 'WEBVTT\n\n' + '\n'.join(cues)
