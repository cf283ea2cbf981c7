"""Maps of Velmora in the paper's style."""
import numpy as np

from . import geography as geo
from .canvas import Canvas
from .charts import INK, KR, PAPER, RED, SANS, SOFT

SEA, LAND, EDGE, SARROW, FOREIGN = '#d3e0e6', '#f3eedf', '#8a9aa0', '#e7dcc8', '#e2dfd6'


class Map:
    """A window (x, y, width in degrees) onto the country."""

    def __init__(self, title, deck, source, view=(0, 0, 100), font=SANS, w=1600, h=1067, inset=False):
        self.canvas = Canvas(1, w, h, PAPER)
        self.title, self.deck, self.source, self.font, self.w, self.h = title, deck, source, font, w, h
        self.x0, self.y0, self.k, self.inset = view[0], view[1], w / view[2], inset

    def p(self, x, y):
        return (x - self.x0) * self.k, 215 + (y - self.y0) * self.k

    def ps(self, pts):
        return [self.p(*q) for q in pts]

    def __enter__(self):
        self.layer = self.canvas.paint(texture=0)
        g = self.g = self.layer.__enter__()
        self.frame = [(0, 215), (self.w, 215), (self.w, self.h - 84), (0, self.h - 84)]
        self.cut = g.clip(self.frame)
        self.cut.__enter__()
        g.rect(0, 0, self.w, self.h, SEA)
        return self

    def country(self, labels=True, isles=True, only=None, foreign=True):
        g = self.g
        if foreign:
            self.land(geo.KESTRIA, FOREIGN)
        self.land(geo.SARROW, SARROW)
        self.land(geo.MAINLAND, LAND)
        for shape in geo.ISLES.values():
            self.land(shape, LAND)
        for x, y in geo.SKERRIES:
            self.land([(x - .5, y), (x, y - .6), (x + .7, y), (x, y + .5)], LAND)
        for r in geo.RIVERS:
            g.spline(self.ps(r), '#9fbccb', max(2, self.k * .14))
        for x, y in geo.HILLS:
            px, py = self.p(x, y)
            s = self.k * .9
            g.line([(px - s, py + s * .5), (px, py - s * .5), (px + s, py + s * .5)], '#c3b899', 2.4)
        if labels:
            self.places(only)
        return self

    def land(self, pts, colour):
        pts = self.ps(self.rugged(pts))
        for w, a in ((self.k * .9, .25), (self.k * .45, .35)):
            self.g.spline(pts, '#b9cfd8', w, a, close=True)
        self.g.blob(pts, colour)
        self.g.spline(pts, EDGE, 2.2, close=True)

    @staticmethod
    def rugged(pts):
        out, n = [], len(pts)
        for i, a in enumerate(pts):
            b = pts[(i + 1) % n]
            d = np.hypot(b[0] - a[0], b[1] - a[1])
            rng = np.random.default_rng(int(abs(a[0] * 71 + a[1] * 37) * 10))
            out.append(a)
            for t in (.33, .66):
                out.append((a[0] + (b[0] - a[0]) * t + rng.normal(0, d * .09), a[1] + (b[1] - a[1]) * t + rng.normal(0, d * .09)))
        return out

    def places(self, only=None):
        for n, (x, y, side, size) in geo.PLACES.items():
            if only is None or n in only:
                self.place(geo.KOREAN.get(n, n) if self.font == KR else n, x, y, side, size)

    def place(self, name, x, y, side='r', size=1, colour=INK):
        px, py = self.p(x, y)
        r = 6 + size * 2
        if size == 3:
            self.g.rect(px - r, py - r, 2 * r, 2 * r, colour)
        else:
            self.g.circle(px, py, r, PAPER)
            self.g.circle(px, py, r, colour, width=4)
        dx, dy, al = {'r': (16, 9, 'left'), 'l': (-16, 9, 'right'), 't': (0, -18, 'middle'), 'b': (0, 38, 'middle')}[side]
        self.label(name, px + dx, py + dy, 26 + size * 2, colour, al, size > 1)

    def label(self, s, px, py, size=28, colour=INK, align='left', bold=False, italic=False, spacing=0, halo=True):
        f = self.font if self.font == KR else SANS
        if halo:
            for dx, dy in ((-2, 0), (2, 0), (0, -2), (0, 2)):
                self.g.text(s, px + dx, py + dy, size, '#f7f5ee', f, align, bold, italic, .75, spacing=spacing)
        self.g.text(s, px, py, size, colour, f, align, bold, italic, spacing=spacing)

    def sea_name(self, s, x, y, size=30, rot=0, spacing=5):
        px, py = self.p(x, y)
        self.g.text(s, px, py, size, '#5d8296', KR if self.font == KR else 'Liberation Serif', 'middle', italic=True, spacing=spacing, rot=rot)

    def scale(self, km, degrees, x=90, y=None):
        y = y or self.h - 120
        w = degrees * self.k
        self.g.line([(x, y - 8), (x, y), (x + w, y), (x + w, y - 8)], INK, 3)
        self.g.text(f'{km} km', x + w / 2, y - 14, 24, INK, SANS, 'middle')

    def key(self, rows, x=70, y=300):
        self.g.rect(x - 24, y - 50, 40 + max(len(t) for _, t in rows) * 15 + 60, 46 * len(rows) + 34, PAPER, .92, r=4)
        for i, (mark, t) in enumerate(rows):
            yy = y + i * 46
            mark(self.g, x, yy - 10)
            self.g.text(t, x + 66, yy, 27, INK, self.font)

    def __exit__(self, *exc):
        self.cut.__exit__(*exc)
        g = self.g
        g.rect(70, 44, 92, 12, RED)
        g.text(self.title, 70, 118, 52, INK, KR if self.font == KR else 'Liberation Serif', bold=True)
        g.text(self.deck, 70, 172, 31, SOFT, self.font)
        g.text(self.source, 70, self.h - 32, 25, SOFT, self.font)
        g.text('자오선일보' if self.font == KR else 'THE MERIDIAN', self.w - 70, self.h - 32, 23, SOFT, self.font, 'right', bold=True)
        self.layer.__exit__(*exc)

    def image(self):
        return self.canvas.finish(bloom=0, vignette=0, grain=.006, wobble=0, contrast=1, tooth=.008)
