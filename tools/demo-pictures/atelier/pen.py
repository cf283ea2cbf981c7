"""A pen over cairo: shapes, strokes, gradients and lettering in picture units."""
import math
from contextlib import contextmanager

import cairo


def rgb(colour):
    """'#aabbcc' or a tuple to three floats."""
    if isinstance(colour, str):
        v = colour.lstrip('#')
        v = ''.join(ch * 2 for ch in v) if len(v) == 3 else v
        return tuple(int(v[i:i + 2], 16) / 255 for i in (0, 2, 4))
    return tuple(colour[:3])


def mix(a, b, t):
    """The colour a fraction t of the way from a to b."""
    a, b = rgb(a), rgb(b)
    return tuple(x + (y - x) * t for x, y in zip(a, b))


def dark(colour, t=0.3):
    return mix(colour, '#0a0d14', t)


def light(colour, t=0.3):
    return mix(colour, '#fff8e8', t)


class Pen:
    def __init__(self, surface):
        self.c = cairo.Context(surface)
        self.c.set_line_join(cairo.LINE_JOIN_ROUND)
        self.c.set_line_cap(cairo.LINE_CAP_ROUND)

    def _ink(self, colour, alpha=1.0):
        if isinstance(colour, cairo.Pattern):
            self.c.set_source(colour)
        else:
            self.c.set_source_rgba(*rgb(colour), alpha)

    @contextmanager
    def at(self, x, y, scale=1.0, rot=0.0, flip=False):
        self.c.save()
        self.c.translate(x, y)
        self.c.rotate(math.radians(rot))
        self.c.scale(-scale if flip else scale, scale)
        yield self
        self.c.restore()

    @contextmanager
    def clip(self, points):
        self.c.save()
        self._path(points, True)
        self.c.clip()
        yield self
        self.c.restore()

    def _path(self, points, close):
        self.c.new_path()
        for i, p in enumerate(points):
            (self.c.move_to if i == 0 else self.c.line_to)(*p)
        if close:
            self.c.close_path()

    def _curve(self, pts, close, tension=0.5):
        n = len(pts)
        self.c.new_path()
        self.c.move_to(*pts[0])
        for i in range(n if close else n - 1):
            if close:
                p0, p1, p2, p3 = pts[i - 1], pts[i], pts[(i + 1) % n], pts[(i + 2) % n]
            else:
                p0, p1, p2, p3 = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, n - 1)]
            k = tension / 3 * 2
            self.c.curve_to(p1[0] + (p2[0] - p0[0]) * k / 2, p1[1] + (p2[1] - p0[1]) * k / 2,
                            p2[0] - (p3[0] - p1[0]) * k / 2, p2[1] - (p3[1] - p1[1]) * k / 2, *p2)
        if close:
            self.c.close_path()

    def poly(self, points, colour, alpha=1.0):
        self._path(points, True)
        self._ink(colour, alpha)
        self.c.fill()

    def blob(self, points, colour, alpha=1.0, tension=1.0):
        """A closed shape through the points, all corners rounded."""
        self._curve(points, True, tension)
        self._ink(colour, alpha)
        self.c.fill()

    def line(self, points, colour, width=2.0, alpha=1.0, dash=None):
        self._path(points, False)
        self._stroke(colour, width, alpha, dash)

    def spline(self, points, colour, width=2.0, alpha=1.0, dash=None, close=False):
        self._curve(points, close, 1.0)
        self._stroke(colour, width, alpha, dash)

    def _stroke(self, colour, width, alpha, dash=None):
        self._ink(colour, alpha)
        self.c.set_line_width(width)
        self.c.set_dash(dash or [])
        self.c.stroke()
        self.c.set_dash([])

    def taper(self, p, q, r1, r2, colour, alpha=1.0):
        """A limb: a bar with round ends, thickness 2*r1 at p and 2*r2 at q."""
        a = math.atan2(q[1] - p[1], q[0] - p[0])
        n = (-math.sin(a), math.cos(a))
        self.c.new_path()
        self.c.move_to(p[0] + n[0] * r1, p[1] + n[1] * r1)
        self.c.arc(p[0], p[1], r1, a + math.pi / 2, a + 3 * math.pi / 2)
        self.c.line_to(q[0] - n[0] * r2, q[1] - n[1] * r2)
        self.c.arc(q[0], q[1], r2, a - math.pi / 2, a + math.pi / 2)
        self.c.close_path()
        self._ink(colour, alpha)
        self.c.fill()

    def rect(self, x, y, w, h, colour, alpha=1.0, r=0.0):
        if r:
            self.c.new_path()
            for cx, cy, s in ((x + w - r, y + r, -90), (x + w - r, y + h - r, 0), (x + r, y + h - r, 90), (x + r, y + r, 180)):
                self.c.arc(cx, cy, r, math.radians(s), math.radians(s + 90))
            self.c.close_path()
        else:
            self.c.rectangle(x, y, w, h)
        self._ink(colour, alpha)
        self.c.fill()

    def ellipse(self, x, y, rx, ry, colour, alpha=1.0, rot=0.0, width=None, start=0, end=360):
        self.c.save()
        self.c.translate(x, y)
        self.c.rotate(math.radians(rot))
        self.c.scale(max(rx, .01), max(ry, .01))
        self.c.new_path()
        self.c.arc(0, 0, 1, math.radians(start), math.radians(end))
        self.c.restore()
        self._ink(colour, alpha)
        if width:
            self.c.set_line_width(width)
            self.c.set_line_cap(cairo.LINE_CAP_BUTT if width > 20 else cairo.LINE_CAP_ROUND)
            self.c.stroke()
            self.c.set_line_cap(cairo.LINE_CAP_ROUND)
        else:
            self.c.fill()

    def circle(self, x, y, r, colour, alpha=1.0, width=None):
        self.ellipse(x, y, r, r, colour, alpha, width=width)

    @staticmethod
    def down(y0, y1, *stops):
        """A gradient from y0 down to y1; stops are colours or (colour, alpha)."""
        return Pen.along(0, y0, 0, y1, *stops)

    @staticmethod
    def along(x0, y0, x1, y1, *stops):
        p = cairo.LinearGradient(x0, y0, x1, y1)
        Pen._stops(p, stops)
        return p

    @staticmethod
    def radial(x, y, r, *stops):
        p = cairo.RadialGradient(x, y, 0, x, y, r)
        Pen._stops(p, stops)
        return p

    @staticmethod
    def _stops(p, stops):
        for i, s in enumerate(stops):
            c, a = s if isinstance(s, tuple) and isinstance(s[0], (str, tuple)) else (s, 1.0)
            p.add_color_stop_rgba(i / max(1, len(stops) - 1), *rgb(c), a)

    def glow(self, x, y, r, colour, alpha=0.8):
        self.c.arc(x, y, r, 0, 2 * math.pi)
        self._ink(self.radial(x, y, r, (colour, alpha), (colour, alpha * .35), (colour, alpha * .1), (colour, 0)))
        self.c.fill()

    def text(self, s, x, y, size, colour='#1b1b1b', font='Liberation Serif', align='left', bold=False, italic=False, alpha=1.0, rot=0, spacing=0):
        self.c.select_font_face(font, cairo.FONT_SLANT_ITALIC if italic else cairo.FONT_SLANT_NORMAL,
                                cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL)
        self.c.set_font_size(size)
        w = self.c.text_extents(s).x_advance + spacing * (len(s) - 1)
        self.c.save()
        self.c.translate(x, y)
        self.c.rotate(math.radians(rot))
        pos = {'left': 0, 'right': -w, 'middle': -w / 2}[align]
        self._ink(colour, alpha)
        if spacing:
            for ch in s:
                self.c.move_to(pos, 0)
                self.c.show_text(ch)
                pos += self.c.text_extents(ch).x_advance + spacing
        else:
            self.c.move_to(pos, 0)
            self.c.show_text(s)
        self.c.restore()
        return w
