"""Sea, swell, glitter, wet ground."""
import numpy as np
from scipy import ndimage

from .canvas import smooth
from .pen import mix, rgb
from .weather import _deck


def sea(c, horizon=600, deep='#1d3f56', shine=None, chop=0.5, seed=None, sun=None, foam=0.0, bottom=None):
    """Water from the horizon down. chop 0 (glass) to 1 (rough); sun=(x, colour, width) lays a path of light."""
    seed = c.seed if seed is None else seed
    bottom = bottom or c.h
    h0 = int(horizon)
    n = bottom - h0
    shine = rgb(shine) if shine else tuple(c.a[max(0, h0 - 4), c.w // 2])
    d = (np.arange(n) + 1.5) / (c.h - h0)
    z = 1 / (d + .015)
    xs = np.arange(c.w) - c.w / 2
    u = xs[None] * z[:, None] * .075 + seed * 91.3
    v = np.broadcast_to((z * 26)[:, None] * (1.6 + chop), u.shape)
    deck = _deck((seed + 3) % 6)
    fine = ndimage.map_coordinates(deck, [v * 2.1 + 40, u * 1.3], order=1, mode='grid-wrap')
    big = ndimage.map_coordinates(deck, [v * .7, u * .45 + 99], order=1, mode='grid-wrap')
    fine2 = ndimage.map_coordinates(deck, [v * 2.1 + 43.5, u * 1.3 + 1], order=1, mode='grid-wrap')
    slope = (fine - fine2) * 1.1 + big * .28
    near = np.clip(d, 0, 1)[:, None]
    fres = np.clip(1 - near * 1.15, 0, 1) ** 1.3 * .8 + .1
    t = np.clip(fres + slope * (.10 + .26 * chop) * (.35 + near), 0, 1)[..., None]
    col = np.asarray(rgb(deep), np.float32) * (1 - t) + np.asarray(shine, np.float32) * t
    col *= (1 - .28 * near * smooth(-slope, -.1, 1.2))[..., None]
    if sun:
        sx, scol, width = sun
        lane = np.exp(-((xs[None] + c.w / 2 - sx) / (width * (.35 + 1.5 * near))) ** 2)
        glit = np.clip(lane * (smooth(slope, -.15, .75) * 1.15 + .18 * (1 - near)), 0, 1)[..., None]
        col = col * (1 - glit) + np.asarray(rgb(scol), np.float32) * glit
    if foam:
        f = (smooth(slope * 1.2 + fine * .35, 1.5 - foam * .8, 2.1 - foam * .8) * (.3 + .6 * near))[..., None] * .8
        col = col * (1 - f) + np.asarray(rgb('#eef2ee'), np.float32) * f
    c.a[h0:bottom] = col


def glimmer(c, x, y0, y1, colour, width=26, alpha=.7, seed=3):
    """The broken reflection of a lamp in water or on a wet street."""
    rng = np.random.default_rng(seed + int(x))
    with c.paint(mode='glow', texture=0, blur=1.6, opacity=alpha) as g:
        y = y0
        while y < y1:
            t = (y - y0) / (y1 - y0)
            w = width * (.35 + .9 * t) * rng.uniform(.4, 1.1)
            g.ellipse(x + rng.normal(0, width * .22), y, w, 1.6 + 3.4 * t, colour, (1 - t) * .85)
            y += 4 + 9 * t + rng.uniform(0, 3)


def swell(c, y, height, colour, crest='#e9f0ec', seed=1, phase=0.0, x_peak=None, spread=500):
    """One great wave as a dark mass with a lit, torn crest."""
    rng = np.random.default_rng(seed)
    xs = np.linspace(-60, c.w + 60, 90)
    line = y + 22 * np.sin(xs / 130 + phase) + 9 * np.sin(xs / 47 + phase * 2)
    if x_peak is not None:
        line -= height * np.exp(-((xs - x_peak) / spread) ** 2)
    pts = list(zip(xs, line))
    with c.paint(texture=.16, cell=38, stretch=4) as g:
        g.poly(pts + [(c.w + 60, c.h + 60), (-60, c.h + 60)], g.down(y - height, y + 420, mix(colour, '#9fc0bb', .35), colour, mix(colour, '#04090e', .55)))
        for _ in range(170):
            i = rng.integers(2, 86)
            x0, y0 = pts[i]
            dy = rng.uniform(6, 260)
            g.spline([(x0 - 40, y0 + dy + 12), (x0, y0 + dy), (x0 + rng.uniform(30, 90), y0 + dy + 10)], crest, rng.uniform(.8, 2.4), rng.uniform(.04, .22))
    with c.paint(texture=.2, blur=1.2) as g:
        for i in range(2, 88):
            x0, y0 = pts[i]
            steep = abs(pts[i + 1][1] - pts[i - 1][1])
            if steep > 6 or rng.random() < .25:
                for _ in range(5):
                    g.ellipse(x0 + rng.normal(0, 12), y0 + rng.uniform(-4, 12), rng.uniform(5, 22), rng.uniform(2, 6), crest, rng.uniform(.15, .6))
    return pts


def spray(c, x, y, r, count=180, seed=2, colour='#f4f7f4'):
    rng = np.random.default_rng(seed)
    with c.paint(texture=0, blur=1.1) as g:
        for _ in range(count):
            a, d = rng.uniform(np.pi, 2 * np.pi), abs(rng.normal(0, r * .6))
            g.circle(x + np.cos(a) * d * 1.3, y + np.sin(a) * d, rng.uniform(.8, 5), colour, rng.uniform(.15, .7))
