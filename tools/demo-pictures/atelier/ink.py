"""Pen and ink: trembling lines, washes, hatching, speech balloons, lettering."""
import numpy as np

from .canvas import Canvas
from .pen import dark, light

INK = '#17171a'


class Ink:
    """A cartoonist's pen over a Pen g: every shape gets a wash and an outline that swells."""

    def __init__(self, g, seed=1):
        self.g, self.rng = g, np.random.default_rng(seed)

    def line(self, pts, w=5, colour=INK, smooth=True):
        r = self.rng
        q = [(x + r.normal(0, .9), y + r.normal(0, .9)) for x, y in pts]
        (self.g.spline if smooth and len(q) > 2 else self.g.line)(q, colour, w)
        (self.g.spline if smooth and len(q) > 2 else self.g.line)([(x + 1.2, y + .8) for x, y in q], colour, w * .55)

    def shape(self, pts, fill=None, w=5, smooth=True):
        if fill:
            (self.g.blob if smooth else self.g.poly)(pts, fill)
        q = [(x + self.rng.normal(0, .8), y + self.rng.normal(0, .8)) for x, y in pts]
        if smooth:
            self.g.spline(q, INK, w, close=True)
        else:
            self.g.line(q + [q[0]], INK, w)

    def box(self, x, y, w, h, fill=None, lw=5):
        self.shape([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill, lw, False)

    def oval(self, x, y, rx, ry, fill=None, w=5):
        self.shape([(x + np.cos(a) * rx, y + np.sin(a) * ry) for a in np.linspace(0, 2 * np.pi, 15)[:-1]], fill, w)

    def hatch(self, x, y, w, h, step=11, slope=.7, width=1.8):
        for k in np.arange(0, w, step):
            self.g.line([(x + k + self.rng.normal(0, 2), y + self.rng.normal(0, 3)), (x + k - h * slope * .5, y + h)], INK, width, .75)

    def eye(self, x, y, r=9, look=(2, 0)):
        self.g.circle(x, y, r, '#ffffff'), self.g.circle(x, y, r, INK, width=2.6), self.g.circle(x + look[0], y + look[1], r * .45, INK)

    def say(self, text, x, y, to, size=38, font='Z003'):
        """A balloon centred on (x, y) with its tail pointing to `to`; text lines split by |."""
        lines = text.split('|')
        w = max(len(t) for t in lines) * size * .285 + 40
        h = len(lines) * size * .62 + 26
        d = 26 if to[0] > x else -26
        by = y + h * .8 if to[1] > y else y - h * .8
        tail = [(x + d - 20, by), to, (x + d + 22, by)]
        self.g.poly(tail, '#ffffff'), self.line(tail, 4, smooth=False)
        pts = [(x + np.sign(np.cos(a)) * abs(np.cos(a)) ** .7 * w, y + np.sign(np.sin(a)) * abs(np.sin(a)) ** .7 * h) for a in np.linspace(0, 2 * np.pi, 25)[:-1]]
        self.g.blob(pts, '#ffffff'), self.g.spline(pts, INK, 4, close=True), self.g.poly([(x + d - 17, by - 12), (x + d + 19, by - 12), (x + d + 12, by + 6), (x + d - 10, by + 6)], '#ffffff')
        for i, t in enumerate(lines):
            self.g.text(t, x, y + (i - (len(lines) - 1) / 2) * size * 1.12 + size * .34, size, INK, 'URW Bookman' if font == 'book' else 'DejaVu Sans Condensed', 'middle', True, True)

    def sea(self, y, x0, x1, rows=4, colour='#a9c6cf', depth=300):
        self.g.rect(x0, y, x1 - x0, depth, colour)
        for r in range(rows):
            yy = y + 8 + r * depth / rows
            x = x0 - self.rng.uniform(0, 60)
            while x < x1:
                s = 44 + 20 * r
                self.line([(x, yy), (x + s * .3, yy - 12), (x + s * .6, yy + 2), (x + s, yy - 8)], 3)
                x += s * self.rng.uniform(1.2, 2)

    def cat(self, x, y, s=1.0, wet=False, sit=True, coat='#c9c2b4'):
        """Pier, the striped cat."""
        with self.g.at(x, y, s):
            self.shape([(70, -10), (120, -30), (128, -90), (108, -110), (104, -50), (60, -40)], coat, 4)
            self.shape([(-70, 0), (-64, -90), (-40, -150), (30, -150), (64, -80), (74, 0)], coat)
            for k in range(4):
                self.line([(40 + k * 5, -130 + k * 30), (66, -120 + k * 32)], 7)
            for px in (-40, 16):
                self.oval(px, -2, 26, 14, '#f2ede2', 4)
            self.shape([(-92, -190), (-84, -262), (-50, -226), (10, -228), (46, -264), (54, -192), (26, -140), (-62, -138)], coat)
            for k in (-1, 0, 1):
                self.line([(-20 + k * 18, -226), (-20 + k * 14, -204)], 6)
            self.eye(-50, -190, 13, (4, 2)), self.eye(6, -190, 13, (4, 2))
            self.shape([(-30, -168), (-14, -168), (-22, -158)], INK, 3), self.line([(-40, -148), (-22, -154), (-4, -148)], 3)
            for sgn in (-1, 1):
                for k in range(3):
                    self.line([(-22 + sgn * 34, -162 + k * 6), (-22 + sgn * 92, -172 + k * 14)], 2)
            if wet:
                for k in range(9):
                    self.line([(-90 + k * 20, -60 + (k % 3) * 22), (-92 + k * 20, -36 + (k % 3) * 22)], 3, '#5a8aa0')

    def gull(self, x, y, s=1.0, flip=True, fish=False, fat=1.0, wet=False):
        """Quill, the gull."""
        with self.g.at(x, y, s, flip=flip):
            for lx in (-14, 14):
                self.line([(lx, -40), (lx, 0)], 6, '#d08a2a')
            self.shape([(-120, -60), (-60, -110), (0, -140), (54 * fat, -120), (60 * fat, -60), (10, -34), (-50, -40)], '#fbfaf6')
            self.shape([(-150, -54), (-70, -100), (0, -110), (20, -78), (-50, -54)], '#9fabb3', 4)
            self.shape([(10, -120), (6, -180), (30, -214), (72, -210), (84, -176), (66, -110)], '#fbfaf6')
            self.shape([(80, -196), (140, -180), (136, -166), (82, -170)], '#e8ae3c', 4)
            self.eye(54, -188, 10, (3, 1))
            if fish:
                self.shape([(112, -176), (140, -130), (150, -80), (134, -60), (118, -84), (110, -130)], '#8fb0b8', 4), self.shape([(134, -62), (154, -36), (118, -38)], '#8fb0b8', 4), self.g.circle(124, -152, 4, INK)
            if wet:
                for k in range(6):
                    self.line([(-80 + k * 24, -60), (-82 + k * 24, -36)], 3, '#5a8aa0')


def sheet(w, h, seed, paint, ground='#fbfaf4'):
    """Let paint(ink, g) draw on a cartoonist's board; returns the finished image."""
    c = Canvas(seed, w, h, ground)
    with c.paint(texture=.05, cell=70) as g:
        paint(Ink(g, seed), g)
    return c.finish(bloom=0, vignette=.04, grain=.012, wobble=1.6, contrast=1.03, tooth=.015)


def strip(seed, title, panels):
    """A three-panel comic, 1600 x 620; each panel paints into 500 x 500 at its own origin."""
    def paint(k, g):
        g.text(title, 40, 56, 40, INK, 'URW Bookman', bold=True, italic=True), g.text('by Pip Farrow', 1560, 54, 26, '#55555a', 'URW Bookman', 'right', italic=True)
        for i, panel in enumerate(panels):
            x = 40 + i * 516
            with g.clip([(x, 78), (x + 488, 78), (x + 488, 590), (x, 590)]):
                with g.at(x, 78):
                    panel(k, g)
            k.box(x, 78, 488, 512, None, 6)
    return sheet(1600, 620, seed, paint)


__all__ = ['INK', 'Ink', 'dark', 'light', 'sheet', 'strip']
