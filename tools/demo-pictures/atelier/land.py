"""Hills, mountains, fields, trees, reeds, rocks, beaches."""
import numpy as np

from .canvas import noise, smooth
from .pen import dark, light, mix, rgb


def profile(w, rough=1.0, seed=1, detail=7):
    """A ridge line between about -1 and 1."""
    rng = np.random.default_rng(seed)
    x = np.arange(w)
    y = np.zeros(w)
    for o in range(detail):
        n = int(3 * 2 ** o) + 2
        y += np.interp(x, np.linspace(0, w, n), rng.standard_normal(n)) * (.5 ** o) * (rough if o > 1 else 1)
    return y / 1.7


def ridge(c, y, amp, colour, foot=None, seed=1, rough=1.0, snow=None, texture=.09, shape=None, light_x=1, down_to=None):
    """A ridge across the picture; shape(x in 0..1) can bend the base line. snow: height share covered from the top."""
    line = y - amp * profile(c.w, rough, seed)
    if shape:
        line = line - np.array([shape(t) for t in np.linspace(0, 1, c.w)])
    yy = np.arange(c.h)[:, None]
    mask = smooth(yy - line[None], -1, 1)
    if down_to:
        mask = mask * (yy < down_to)
    depth = np.clip((yy - line[None]) / max(60, (c.h - y) * .6 + amp), 0, 1)
    foot = rgb(foot or dark(colour, .35))
    col = np.asarray(rgb(colour), np.float32) * (1 - depth[..., None]) + np.asarray(foot, np.float32) * depth[..., None]
    n = noise(c.h, c.w, max(30, amp * .5), seed + 40, 6, 1.0)
    relief = (n - np.roll(n, (5 * light_x, -3), (1, 0))) * 2.6
    col = col * (1 + texture * (relief * 1.5 + .4 * n))[..., None]
    if snow:
        top = line.min()
        level = top + (y + amp - top) * snow
        s = smooth(level - yy + 55 * n + 70 * relief, -30, 40)[..., None]
        white = np.asarray([.93, .95, .98], np.float32) * (1 + .14 * np.clip(relief, -2, 1))[..., None]
        col = col * (1 - s) + white * s
    c.a = c.a * (1 - mask[..., None]) + np.clip(col, 0, 1) * mask[..., None]
    return line


def ranges(c, y, amp, colours, seed=1, step=60, rough=1.0, **kw):
    """Several ridges from far to near."""
    return [ridge(c, y + i * step, amp * (.75 + .18 * i), col, seed=seed + i * 7, rough=rough, **kw) for i, col in enumerate(colours)][-1]


def ground(c, y, top, bottom, texture=.10, cell=40, stretch=6, seed=2):
    """Flat land from y down, texture growing towards the viewer."""
    h = c.h - y
    t = np.linspace(0, 1, h)[:, None, None]
    col = np.asarray(rgb(top), np.float32) * (1 - t) + np.asarray(rgb(bottom), np.float32) * t
    n = noise(c.h, c.w, cell, seed, 5, stretch)[y:] * (.4 + .9 * t[..., 0])
    m = noise(c.h, c.w, cell * 6, seed + 1, 3, 3.0)[y:]
    c.a[y:] = np.clip(col * (1 + texture * (n + .7 * m))[..., None], 0, 1)


def grass(c, y, colour, count=1500, height=60, seed=3, wind=.25, x0=0, x1=None, line=None):
    """Blades over a strip; nearer (lower) blades are taller."""
    rng = np.random.default_rng(seed)
    x1 = x1 or c.w
    with c.paint(texture=.08, cell=90) as g:
        for t in np.sort(rng.random(count)):
            x = rng.uniform(x0, x1)
            base = (line(x) if line else y) + t * (c.h + 50 - y)
            ln = height * (.35 + t) * rng.uniform(.5, 1.2)
            b = wind * ln * rng.uniform(.3, 1.6)
            col = mix(dark(colour, .45), light(colour, .28), rng.random())
            g.spline([(x, base), (x + b * .3, base - ln * .6), (x + b, base - ln)], col, 1.2 + 2.2 * t, .85)


def reeds(c, y, colour='#8a7442', count=260, height=320, seed=3, x0=0, x1=None, heads=True, spread=70):
    rng = np.random.default_rng(seed)
    x1 = x1 or c.w
    with c.paint(texture=.12, light=(3, .35)) as g:
        for _ in range(count):
            x, b = rng.uniform(x0, x1), y + rng.uniform(-spread * .3, spread)
            ln, lean = height * rng.uniform(.55, 1.1), rng.normal(.10, .10)
            col = mix(dark(colour, .5), light(colour, .35), rng.random())
            tip = (x + lean * ln, b - ln)
            g.spline([(x, b), (x + lean * ln * .35, b - ln * .55), tip], col, rng.uniform(1.5, 4), .95)
            if rng.random() < .7:
                d = rng.choice((-1, 1))
                m = (x + lean * ln * .2, b - ln * rng.uniform(.3, .6))
                q = min(1, height / 320)
                g.spline([m, (m[0] + d * 30 * q, m[1] - 60 * q), (m[0] + d * rng.uniform(50, 90) * q, m[1] - rng.uniform(20, 60) * q)], col, 2.2 * q, .8)
            if heads and rng.random() < .55:
                g.ellipse(tip[0] + 4, tip[1] + 14, 5, rng.uniform(16, 34), mix('#5a3f26', colour, rng.random() * .7), .95, lean * 57)


def conifer(g, x, y, h, colour, seed=1):
    rng = np.random.default_rng(seed)
    g.rect(x - h * .012, y - h * .1, h * .024, h * .1, dark(colour, .4))
    for i in range(11):
        t = i / 10
        w = h * .21 * (1 - t) + h * .012
        yy = y - h * .08 - t * h * .9
        j = rng.uniform(.85, 1.2)
        g.poly([(x - w * j, yy + h * .04), (x - w * .3, yy - h * .02), (x, yy - h * .11), (x + w * .3, yy - h * .02), (x + w * rng.uniform(.85, 1.2), yy + h * .04), (x, yy + h * .015)], mix(dark(colour, .2), light(colour, .12), t * .6 + rng.random() * .3))


def wood(c, y, colour, count=60, height=120, seed=5, x0=0, x1=None, kind='conifer', line=None):
    rng = np.random.default_rng(seed)
    x1 = x1 or c.w
    with c.paint(texture=.14, cell=20) as g:
        for x in np.sort(rng.uniform(x0, x1, count)):
            h = height * rng.uniform(.6, 1.15)
            base = (line[int(np.clip(x, 0, c.w - 1))] + 6 if line is not None else y) + rng.uniform(0, height * .12)
            if kind == 'conifer':
                conifer(g, x, base, h, mix(colour, dark(colour, .4), rng.random()), int(x) + seed)
            else:
                tree(g, x, base, h, colour, int(x) + seed)


def tree(g, x, y, h, colour, seed=1, leaves=46):
    """A broad-leaved tree built of light and dark clumps."""
    rng = np.random.default_rng(seed)
    bark = '#3d3228'
    g.taper((x, y), (x + h * .02, y - h * .5), h * .03, h * .014, bark)
    for s in (-1, 1):
        g.taper((x, y - h * .35), (x + s * h * .16, y - h * .62), h * .014, h * .006, bark)
    for k in range(leaves):
        t = k / leaves
        a, d = rng.uniform(0, 2 * np.pi), rng.random() ** .5 * h * .27
        cx, cy = x + np.cos(a) * d * 1.05, y - h * .68 + np.sin(a) * d * .82
        col = mix(dark(colour, .5), light(colour, .25), np.clip(.55 * t + .35 * (1 - (cy - y + h) / (h * .7)), 0, 1))
        g.ellipse(cx, cy, h * rng.uniform(.035, .085), h * rng.uniform(.03, .06), col, .92, rng.uniform(-30, 30))


def palm(g, x, y, h, colour='#2f5a3c', lean=.15, seed=1):
    rng = np.random.default_rng(seed)
    top = (x + lean * h, y - h)
    pts = [(x, y), (x + lean * h * .3, y - h * .5), top]
    g.spline(pts, '#5d4a36', h * .045)
    g.spline([(p[0] + 2, p[1]) for p in pts], '#8a7355', h * .014)
    for k in range(11):
        a = np.pi * (1.05 + .95 * k / 10) + rng.normal(0, .1) - (np.pi * .03)
        ln = h * rng.uniform(.36, .46)
        mid = (top[0] + np.cos(a) * ln * .55, top[1] + np.sin(a) * ln * .5 - h * .05)
        end = (top[0] + np.cos(a) * ln, top[1] + np.sin(a) * ln * .55 + h * .12)
        col = mix(dark(colour, .3), light(colour, .3), rng.random())
        g.spline([top, mid, end], col, 4)
        for t in np.linspace(.15, 1, 15):
            q = ((1 - t) ** 2 * top[0] + 2 * t * (1 - t) * mid[0] + t * t * end[0], (1 - t) ** 2 * top[1] + 2 * t * (1 - t) * mid[1] + t * t * end[1])
            g.line([q, (q[0] + rng.normal(0, 5) + np.cos(a) * 10, q[1] + h * .07 * (1.2 - t))], col, 2.6)


def rocks(c, y, colour='#4b4d4c', count=14, size=90, seed=4, x0=0, x1=None, depth=120):
    """Angular boulders with a lit upper side."""
    rng = np.random.default_rng(seed)
    x1 = x1 or c.w
    with c.paint(texture=.26, cell=24) as g:
        for t in np.sort(rng.random(count)):
            x, b, s = rng.uniform(x0, x1), y + t * depth, size * rng.uniform(.4, 1.2) * (.6 + .6 * t)
            boulder(g, x, b, s, mix(colour, dark(colour, .35), rng.random()), rng)


def boulder(g, x, y, s, colour, rng):
    n = 9
    pts = [(x - s + 2 * s * i / (n - 1), y - s * .75 * np.sin(np.pi * i / (n - 1)) ** .6 * rng.uniform(.7, 1.12)) for i in range(n)]
    g.poly(pts + [(x + s * .9, y + s * .14), (x - s * .9, y + s * .14)], g.down(y - s * .8, y + s * .1, light(colour, .22), dark(colour, .45)))
    k = rng.integers(2, 5)
    g.poly([pts[k], pts[k + 1], pts[k + 2], (x + s * rng.uniform(-.2, .3), y - s * .25)], light(colour, .4), .45)
    g.poly([pts[0], pts[1], pts[2], (x - s * .35, y + s * .1)], dark(colour, .6), .4)


def headland(c, pts, colour, foot='#4a4f48', texture=.3, cell=60, turf=None):
    """A cliff or island mass through the given outline (left to right, top edge), down to the last y."""
    base = max(p[1] for p in pts)
    with c.paint(texture=texture, cell=cell, stretch=.6) as g:
        g.blob_top = None
        g.poly(_rough(pts, 5, 11), g.down(min(p[1] for p in pts), base, colour, foot))
    if turf:
        top = [p for p in pts if p[1] < base - 1]
        with c.paint(texture=.2, cell=30) as g:
            low = [(x, y + 16 + (base - y) * .22) for x, y in reversed(top)]
            g.poly(_rough(top + low, 3, 5), g.down(min(p[1] for p in pts), base, turf, dark(turf, .35)))


def _rough(pts, amp, seed):
    rng = np.random.default_rng(seed)
    out = []
    for a, b in zip(pts, pts[1:]):
        n = max(2, int(np.hypot(b[0] - a[0], b[1] - a[1]) / 14))
        for i in range(n):
            t = i / n
            out.append((a[0] + (b[0] - a[0]) * t + rng.normal(0, amp * .5), a[1] + (b[1] - a[1]) * t + rng.normal(0, amp)))
    return out + [pts[-1]]


def cobbles(c, y, colour='#555a60', seed=2, rows=26, wet=.35):
    """Cobbled ground in perspective from y to the bottom."""
    rng = np.random.default_rng(seed)
    ground(c, y, mix(colour, '#000000', .35), mix(colour, '#000000', .5), .06)
    with c.paint(texture=.16, cell=18) as g:
        for r in range(rows):
            t = (r / rows) ** 1.7
            t2 = ((r + 1) / rows) ** 1.7
            y0, y1 = y + t * (c.h - y), y + t2 * (c.h - y)
            w = 14 + 120 * t
            x = -w * rng.random()
            while x < c.w:
                ww = w * rng.uniform(.75, 1.15)
                col = mix(dark(colour, .3), light(colour, wet), rng.random() ** 1.6)
                g.rect(x + 1, y0 + 1, ww - 2 - 3 * t, y1 - y0 - 1.5, col, .9, r=min(6, (y1 - y0) * .3, ww * .25))
                x += ww


def pebbles(c, y, colour='#8d8a84', seed=2, count=2600):
    rng = np.random.default_rng(seed)
    ground(c, y, colour, dark(colour, .3), .1, 20, 3)
    with c.paint(texture=.1, cell=14) as g:
        for t in np.sort(rng.random(count)):
            x, yy, r = rng.uniform(0, c.w), y + t ** 1.2 * (c.h - y), 2 + 15 * t
            col = mix(dark(colour, .4), light(colour, .45), rng.random())
            g.ellipse(x, yy + r * .2, r * 1.25, r * .75, dark(colour, .7), .5)
            g.ellipse(x, yy, r * rng.uniform(.8, 1.3), r * .68, col, 1, rng.uniform(-15, 15))
