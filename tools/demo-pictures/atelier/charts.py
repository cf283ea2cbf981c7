"""Charts in a restrained newspaper style: title, deck, plain axes, direct labels, source."""
from .canvas import Canvas
from .pen import mix

PAPER, INK, SOFT, RULE = '#fbf9f4', '#1d2329', '#5b646b', '#d5d2c8'
BLUE, RED, TEAL, OCHRE, GREY, PALE = '#1f4e79', '#b03a2e', '#2f7f79', '#c98a1b', '#8b939a', '#a9bfd2'
SERIES = [BLUE, RED, TEAL, OCHRE, '#6a4c7d']
SANS, KR = 'Liberation Sans', 'Noto Sans CJK KR'


def number(v, digits=None):
    if digits is None:
        digits = 0 if float(v).is_integer() else 1
        if round(v * 100) % 10 and abs(v) < 10:
            digits = 2
    return f'{v:,.{digits}f}'.replace('-', '\u2212')


class Chart:
    """The frame of a chart; use as `with Chart(...) as g`."""

    def __init__(self, title, deck, source, w=1600, h=1067, font=SANS):
        self.canvas = Canvas(1, w, h, PAPER)
        self.title, self.deck, self.source, self.w, self.h, self.font = title, deck, source, w, h, font

    def __enter__(self):
        self._layer = self.canvas.paint(texture=0)
        g = self.g = self._layer.__enter__()
        g.rect(70, 58, 92, 12, RED)
        g.text(self.title, 70, 138, 56, INK, self.font if self.font == KR else 'Liberation Serif', bold=True)
        g.text(self.deck, 70, 196, 33, SOFT, self.font)
        g.line([(70, self.h - 78), (self.w - 70, self.h - 78)], RULE, 2)
        g.text(self.source, 70, self.h - 38, 25, SOFT, self.font)
        g.text('자오선일보' if self.font == KR else 'THE MERIDIAN', self.w - 70, self.h - 38, 23, SOFT, self.font, 'right', bold=True)
        return self

    def __exit__(self, *exc):
        self._layer.__exit__(*exc)

    def image(self):
        return self.canvas.finish(bloom=0, vignette=0, grain=0, wobble=0, contrast=1, tooth=.004)

    def t(self, s, x, y, size=30, colour=INK, align='left', bold=False):
        self.g.text(s, x, y, size, colour, self.font, align, bold)

    def grid(self, lo, hi, ticks, x0=150, x1=1500, y0=270, y1=880, fmt=number):
        def y(v):
            return y1 - (v - lo) / (hi - lo) * (y1 - y0)
        for v in ticks:
            self.g.line([(x0, y(v)), (x1, y(v))], INK if v == lo else RULE, 3 if v == lo else 1.6)
            self.t(fmt(v), x0 - 16, y(v) + 10, 27, SOFT, 'right')
        return y


def columns(title, deck, source, labels, values, ticks, accent=(), line=None, digits=None, lo=0, font=SANS, note=None):
    with Chart(title, deck, source, font=font) as c:
        y = c.grid(lo, ticks[-1], ticks)
        step = 1320 / len(values)
        for i, (lab, v) in enumerate(zip(labels, values)):
            x, w = 168 + i * step, step * .64
            x += step * .18
            col = RED if i in accent else BLUE
            c.g.rect(x, y(v), w, y(lo) - y(v), col)
            c.t(number(v, digits), x + w / 2, y(v) - 14, 30, INK, 'middle', True)
            for k, part in enumerate(lab.split('|')):
                c.t(part, x + w / 2, 924 + k * 33, 27 if len(labels) < 10 else 24, SOFT, 'middle')
        if line:
            v, text = line
            c.g.line([(150, y(v)), (1500, y(v))], INK, 3, dash=[14, 10])
            c.t(text, 1500, 262, 28, INK, 'right', True)
        if note:
            c.t(note, 168, 300, 27, SOFT)
    return c.image()


def bars(title, deck, source, rows, top, accent=(), digits=None, left=430, font=SANS, unit=''):
    """Horizontal bars; rows are (label, value); negative values run to the left of the zero line."""
    low = min(0, min(v for _, v in rows))
    with Chart(title, deck, source, font=font) as c:
        span = 1400 - left
        zero = left + span * (-low) / (top - low)
        step = 690 / len(rows)
        for i, (lab, v) in enumerate(rows):
            y, h = 250 + i * step, step * .62
            x = zero + span * v / (top - low)
            c.t(lab, left - 24 if low == 0 else left - 96, y + h / 2 + 11, 32, INK, 'right', i in accent)
            c.g.rect(min(x, zero), y, abs(x - zero), h, RED if i in accent else BLUE)
            c.t(number(v, digits) + unit, max(x, zero) + 14 if v >= 0 else x - 14, y + h / 2 + 11, 32, INK, 'left' if v >= 0 else 'right', True)
        c.g.line([(zero, 236), (zero, 250 + 690)], INK, 3)
    return c.image()


def pairs(title, deck, source, rows, names, top, left=470):
    with Chart(title, deck, source) as c:
        step = 650 / len(rows)
        for k, (n, col) in enumerate(zip(names, (PALE, BLUE))):
            c.g.rect(left + k * 240, 232, 30, 30, col)
            c.t(n, left + 42 + k * 240, 258, 28, SOFT)
        for i, (lab, a, b) in enumerate(rows):
            y = 294 + i * step
            c.t(lab, left - 22, y + step * .5, 32, INK, 'right', i == len(rows) - 1)
            for k, v in enumerate((a, b)):
                h = step * .36
                x1 = (1420 - left) * v / top
                c.g.rect(left, y + k * h, x1, h - 4, (PALE, RED if b > a else BLUE)[k])
                c.t(number(v), left + x1 + 12, y + k * h + h - 12, 27, INK, bold=bool(k))
        c.g.line([(left, 280), (left, 294 + 640)], INK, 3)
    return c.image()


def lines(title, deck, source, labels, series, ticks, lo=None, area=False, step=False, digits=None, ends=True, font=SANS, right=250, dots=True, every=1):
    """series: list of (name, values)."""
    lo = ticks[0] if lo is None else lo
    x1 = 1500 - right
    with Chart(title, deck, source, font=font) as c:
        y = c.grid(lo, ticks[-1], ticks, x1=x1 + 20)
        n = len(labels)

        def x(i):
            return 190 + i * (x1 - 210) / max(1, n - 1)
        for i, lab in enumerate(labels):
            if i % every == 0:
                c.t(lab, x(i), 926, 27, SOFT, 'middle')
        for (name, values), col in zip(series, SERIES):
            pts = [(x(i), y(v)) for i, v in enumerate(values)]
            if step:
                pts = [p for i, (px, py) in enumerate(pts) for p in ([(px, pts[i - 1][1])] if i else []) + [(px, py)]]
            if area:
                c.g.poly(pts + [(pts[-1][0], y(lo)), (pts[0][0], y(lo))], mix(col, PAPER, .78))
            c.g.line(pts, col, 7)
            if dots and not step:
                for p in pts:
                    c.g.circle(*p, 9, col)
                    c.g.circle(*p, 4, PAPER)
            near = any(0 < pts[-1][1] - y(v[-1]) < 40 for _, v in series)
            c.t(name, x1 + 34, pts[-1][1] + (26 if near and not ends else 2), 29, col, bold=True)
            if ends:
                c.t(number(values[-1], digits), x1 + 34, pts[-1][1] + 36, 29, col)
                c.t(number(values[0], digits), pts[0][0], pts[0][1] - 22, 27, col, 'middle', True)
    return c.image()


def stacked(title, deck, source, rows, names, total, mark=None, colours=(TEAL, RED, '#c5c3ba'), first=None):
    """Rows of (label, (a, b, c)), whole width = total."""
    with Chart(title, deck, source) as c:
        left, width = 420, 1080
        for k, n in enumerate(names):
            c.g.rect(left + k * 330, 232, 30, 30, colours[k])
            c.t(n, left + 42 + k * 330, 258, 28, SOFT)
        step = 640 / len(rows)
        for i, (lab, parts) in enumerate(rows):
            y, h, x = 300 + i * step, step * .62, left
            big = i == 0 and first
            c.t(lab, left - 22, y + h / 2 + 11, 32, INK, 'right', big)
            for v, col in zip(parts, colours):
                w = width * v / total
                c.g.rect(x, y, w, h, col)
                if w > 26:
                    c.t(str(v), x + w / 2, y + h / 2 + 11, 30 if w > 34 else 22, '#ffffff' if col != colours[2] else INK, 'middle', True)
                x += w
        if mark:
            x = left + width * mark[0] / total
            c.g.line([(x, 284), (x, 300 + step * .78)], INK, 4, dash=[10, 8])
            c.t(mark[1], x + 14, 300 + step * .86, 26, INK, bold=True)
    return c.image()


def ladder(title, deck, source, steps):
    """Rising coloured steps of a warning scale: (colour, name, advice, threshold, ink)."""
    with Chart(title, deck, source) as c:
        for i, (col, name, advice, limit, ink) in enumerate(steps):
            y = 250 + i * 172
            w = 800 + i * 200
            c.g.rect(70, y, w, 150, col)
            c.t(name, 104, y + 66, 48, ink, bold=True)
            c.t(advice, 104, y + 116, 32, ink)
            c.t(limit, 70 + w - 30, y + 92, 42, ink, 'right', True)
    return c.image()
