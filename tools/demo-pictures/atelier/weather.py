"""Skies: gradients, cloud decks in perspective, sun, moon, stars, rain, snow, fog."""
import functools

import numpy as np
from scipy import ndimage

from .canvas import noise, smooth
from .pen import rgb

SKIES = {
    'dawn': ['#2f4368', '#7d86a8', '#e0a58c', '#f6d8a4'],
    'dusk': ['#1d2748', '#4b4a75', '#b76a6c', '#f0a866'],
    'sunset': ['#35355e', '#8d4f63', '#d9734f', '#f8c06a'],
    'night': ['#060a18', '#0c1530', '#16264a', '#26406a'],
    'blue': ['#3f78ad', '#6f9fc6', '#a6c4d8', '#dbe6e4'],
    'grey': ['#6f7c88', '#8d98a0', '#aab1b3', '#c9cbc6'],
    'storm': ['#232b33', '#39444c', '#5a666b', '#8b9490'],
    'pale': ['#a9bcc8', '#c3cfd3', '#dcdfd8', '#efe7d6'],
    'gold': ['#6f8298', '#b4a58e', '#e6c48b', '#f9e3b0'],
    'teal': ['#12343f', '#235961', '#5f9490', '#d9cfa4'],
    'sepia': ['#8c7456', '#b39a74', '#d3bd94', '#ead9b4'],
}


@functools.lru_cache(maxsize=8)
def _deck(seed):
    """A tileable square of cloud."""
    rng = np.random.default_rng(seed)
    n = 768
    f = np.fft.fftfreq(n)
    k = np.sqrt(f[:, None] ** 2 + f[None] ** 2)
    k[0, 0] = 1
    amp = k ** -1.55
    amp[k < 2.5 / n] = 0
    a = np.fft.ifft2(np.fft.fft2(rng.standard_normal((n, n))) * amp).real
    a = (a - a.mean()) / a.std()
    return a.astype(np.float32)


def sky(c, kind='blue', horizon=700, cover=0.5, seed=None, cloud=None, lit=None, sun=None, contrast=1.0, scale=1.0):
    """Fill the picture down to the horizon (and below, as ground colour)."""
    stops = SKIES[kind] if isinstance(kind, str) else kind
    seed = c.seed if seed is None else seed
    y = np.clip(np.arange(c.h) / horizon, 0, 1)
    cols = np.array([rgb(s) for s in stops], np.float32)
    pos = np.linspace(0, 1, len(stops))
    c.a[:] = np.stack([np.interp(y, pos, cols[:, k]) for k in range(3)], -1)[:, None, :]
    c.a *= (1 + .03 * noise(c.h, c.w, 500, seed + 3, 3, 2.5))[..., None]
    if sun:
        glare(c, *sun)
    if not cover:
        return
    cloud = rgb(cloud or _shade(stops[-1], .95))
    under = rgb(lit or _shade(stops[1], .72))
    h = min(int(horizon), c.h)
    d = 1 - np.arange(h) / horizon
    z = 1 / (d + .10)
    xs = (np.arange(c.w) - c.w / 2)
    u = xs[None] * z[:, None] * .13 * scale + seed * 37.7
    v = np.broadcast_to((z * 105 * scale)[:, None], u.shape)
    deck = _deck(seed % 6)
    n = ndimage.map_coordinates(deck, [v, u], order=1, mode='grid-wrap')
    up = ndimage.map_coordinates(deck, [v + 7, u + 3], order=1, mode='grid-wrap')
    t = 1.1 - 2.4 * cover
    mask = smooth(n, t - .2, t + 1.5) * np.clip(d * 9, 0, 1)[:, None] * .92
    tone = smooth((n - up) * contrast, -.7, .9)[..., None] * .6 + .4 * smooth(-n, -2.0, .3)[..., None]
    col = np.asarray(under, np.float32) * (1 - tone) + np.asarray(cloud, np.float32) * tone
    haze = np.clip(1 - d * 3.4, 0, .75)[:, None, None]
    col = col * (1 - haze) + c.a[:h] * haze
    c.a[:h] = c.a[:h] * (1 - mask[..., None]) + col * mask[..., None]


def _shade(colour, f):
    return tuple(min(1, v * f) for v in rgb(colour))


def glare(c, x, y, r=40, colour='#fff2cf', disc=True, spread=7):
    """Sun or moon with its glow."""
    yy, xx = np.mgrid[0:c.h, 0:c.w].astype(np.float32)
    d = np.hypot(xx - x, yy - y)
    g = np.exp(-d / (r * spread)) * .75 + np.exp(-d / (r * spread * .3)) * .35
    if disc:
        g = np.maximum(g, smooth(-d, -r - 1.5, -r + 1.5))
    g = np.clip(g, 0, 1)[..., None]
    c.a = c.a * (1 - g) + np.asarray(rgb(colour), np.float32) * g


def moon(c, x, y, r=60, colour='#f4ecd2'):
    glare(c, x, y, r, mixdown(colour), disc=False, spread=3.2)
    tex = noise(c.h, c.w, r * .9, 55, 4)
    yy, xx = np.mgrid[0:c.h, 0:c.w].astype(np.float32)
    d = np.hypot(xx - x, yy - y)
    m = smooth(-d, -r - 1.2, -r + 1.2)[..., None]
    col = np.asarray(rgb(colour), np.float32) * (1 - .22 * smooth(tex, .1, .8) - .12 * smooth(d / r, .6, 1))[..., None]
    c.a = c.a * (1 - m) + col * m


def mixdown(colour):
    return tuple(v * .75 for v in rgb(colour))


def stars(c, below=600, count=500, seed=4, milky=False):
    rng = np.random.default_rng(seed)
    if milky:
        yy, xx = np.mgrid[0:c.h, 0:c.w].astype(np.float32)
        axis = (xx - c.w * .5) * .72 + (yy - c.h * .4) * .95
        band = np.exp(-(axis / 190) ** 2) * (.55 + .5 * noise(c.h, c.w, 160, 31, 5)) * smooth(-yy, -below * 1.05, -below * .6)
        dust = np.exp(-((axis + 25 * noise(c.h, c.w, 120, 33, 3)) / 60) ** 2) * smooth(noise(c.h, c.w, 110, 32, 5), -.2, .7)
        b = np.clip(band - dust * .5, 0, 1)[..., None]
        c.a = c.a + b * np.asarray([.42, .40, .52], np.float32) * .85
        count *= 4
    with c.paint(mode='glow', texture=0) as g:
        for _ in range(count):
            x, y = rng.uniform(0, c.w), rng.uniform(0, 1) ** 1.2 * below
            if milky and rng.random() < .5:
                t = rng.uniform(0, below)
                y, x = t, c.w * .5 - (t - c.h * .4) * 1.32 + rng.normal(0, 170)
            m = rng.random() ** 4
            g.circle(x, y, .7 + 1.5 * m, '#f3f1ff', .25 + .7 * m * (1 - y / below * .6))


def rain(c, amount=500, angle=12, length=46, colour='#cfd8de', alpha=0.28, seed=6):
    rng = np.random.default_rng(seed)
    dx = np.tan(np.radians(angle))
    for scale, a in ((1, alpha), (2, alpha * .8)):
        with c.paint(texture=0, blur=.6 * scale, opacity=a) as g:
            for _ in range(int(amount / scale)):
                x, y = rng.uniform(-100, c.w + 100), rng.uniform(-60, c.h)
                ln = length * scale * rng.uniform(.5, 1.2)
                g.line([(x, y), (x - dx * ln, y + ln)], colour, rng.uniform(.7, 1.6) * scale)


def snowfall(c, amount=400, seed=6):
    rng = np.random.default_rng(seed)
    for r, b in ((2, .6), (4.5, 1.8), (9, 5)):
        with c.paint(texture=0, blur=b, opacity=.75) as g:
            for _ in range(int(amount / r)):
                g.circle(rng.uniform(0, c.w), rng.uniform(0, c.h), r * rng.uniform(.6, 1.2), '#ffffff')


def fog(c, colour='#c9ced0', top=0.2, bottom=0.75, y0=0, y1=None):
    """Fog growing from top strength at y0 to bottom strength at y1."""
    y1 = y1 or c.h
    t = np.clip((np.arange(c.h) - y0) / (y1 - y0), 0, 1)[:, None]
    n = noise(c.h, c.w, 300, c.seed + 13, 4, 2.6)
    c.veil(colour, np.clip((top + (bottom - top) * t) * (1 + .28 * n), 0, 1))
