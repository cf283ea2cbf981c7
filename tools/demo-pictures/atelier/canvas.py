"""The sheet a picture is painted on: layers with texture, light, weather of the paper, and the press."""
import functools
import io
from contextlib import contextmanager

import cairo
import numpy as np
from PIL import Image
from scipy import ndimage

from .pen import Pen, rgb


@functools.lru_cache(maxsize=24)
def noise(h, w, cell, seed=0, octaves=4, stretch=1.0):
    """Fractal noise, mean 0, about -1..1; cell is the size of the largest feature, stretch widens it."""
    rng = np.random.default_rng(seed)
    out = np.zeros((h, w), np.float32)
    amp, total = 1.0, 0.0
    for o in range(octaves):
        ch = max(2, int(h / cell * 2 ** o) + 2)
        cw = max(2, int(w / (cell * stretch) * 2 ** o) + 2)
        if ch > h or cw > w:
            break
        grid = Image.fromarray(rng.standard_normal((ch, cw)).astype(np.float32), 'F')
        out += np.asarray(grid.resize((w, h), Image.BICUBIC)) * amp
        total += amp * amp
        amp *= 0.55
    out /= max(total, 1e-6) ** .5 * 1.6
    out.setflags(write=False)
    return out


def smooth(a, lo, hi):
    t = np.clip((a - lo) / (hi - lo), 0, 1)
    return t * t * (3 - 2 * t)


class Canvas:
    def __init__(self, seed=1, w=1600, h=1067, ground='#808080'):
        self.w, self.h, self.seed = w, h, seed
        self.a = np.empty((h, w, 3), np.float32)
        self.a[:] = rgb(ground)
        self.rng = np.random.default_rng(seed)
        self._layers = 0

    @contextmanager
    def paint(self, opacity=1.0, blur=0, texture=0.05, mode='over', cell=60, stretch=1.0, light=None, tint=None):
        """Draw with a pen on a new layer. mode: over, glow (adds light), shade (multiplies).
        light: (dx, strength) lights the edges of the shapes from one side; tint: (colour, share) is the air."""
        surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, self.w, self.h)
        yield Pen(surface)
        surface.flush()
        buf = np.frombuffer(surface.get_data(), np.uint8).reshape(self.h, surface.get_stride() // 4, 4)[:, :self.w]
        rows = np.flatnonzero(buf[..., 3].any(axis=1))
        if not len(rows):
            return
        pad = int(blur * 3) + 1
        y0, y1 = max(0, rows[0] - pad), min(self.h, rows[-1] + pad + 1)
        p = buf[y0:y1, :, 2::-1].astype(np.float32) / 255
        al = buf[y0:y1, :, 3:].astype(np.float32) / 255
        if blur:
            p = ndimage.gaussian_filter(p, (blur, blur, 0))
            al = ndimage.gaussian_filter(al, (blur, blur, 0))
        self._layers += 1
        if tint:
            p = p * (1 - tint[1]) + np.asarray(rgb(tint[0]), np.float32) * al * tint[1]
        if light:
            soft = ndimage.gaussian_filter(al[..., 0], 5)
            rim = np.clip(al[..., 0] - np.roll(soft, int(light[0]), axis=1), 0, 1) * light[1]
            p = p * (1 + rim[..., None])
        if texture and mode == 'over':
            n = noise(self.h, self.w, cell, self.seed * 31 + self._layers % 5, 5, stretch)[y0:y1, :, None]
            p = p * (1 + texture * n)
        dst = self.a[y0:y1]
        if mode == 'over':
            self.a[y0:y1] = dst * (1 - al * opacity) + p * opacity
        elif mode == 'glow':
            self.a[y0:y1] = 1 - (1 - dst) * (1 - np.clip(p * opacity, 0, 1))
        else:
            self.a[y0:y1] = dst * (1 - al * opacity * (1 - p / np.maximum(al, 1e-3)))

    def veil(self, colour, alpha):
        """Mix a colour in; alpha a number or an array over the picture."""
        m = np.asarray(alpha, np.float32)
        m = m[..., None] if m.ndim == 2 else m
        self.a = self.a * (1 - m) + np.asarray(rgb(colour), np.float32) * m

    def mist(self, y, depth, colour, strength=0.7, seed=0):
        """A bank of mist centred on y."""
        rows = np.exp(-((np.arange(self.h) - y) / depth) ** 2)[:, None]
        n = 0.75 + 0.35 * noise(self.h, self.w, 220, self.seed + 77 + seed, 4, 3.0)
        self.veil(colour, np.clip(rows * n * strength, 0, 1))

    def reflect(self, y0, strength=0.7, ripple=6.0, tint=None, y1=None, fade=True):
        """Mirror what lies above y0 into the water or wet ground below it."""
        y1 = y1 or self.h
        n = y1 - y0
        src = np.clip(y0 - 1 - np.arange(n), 0, self.h - 1)
        mirror = self.a[src]
        wob = noise(self.h, self.w, 26, self.seed + 5, 3, 7.0)[y0:y1] * ripple * np.linspace(.4, 2.2, n)[:, None]
        yy, xx = np.mgrid[0:n, 0:self.w].astype(np.float32)
        yy2 = np.clip(yy + wob * 1.6, 0, n - 1)
        out = np.stack([ndimage.map_coordinates(mirror[..., k], [yy2, xx + wob], order=1, mode='nearest') for k in range(3)], -1)
        out = ndimage.gaussian_filter(out, (ripple * .5, ripple * .12, 0))
        if tint is not None:
            out = out * np.asarray(rgb(tint), np.float32) * 1.6
        s = strength * (np.linspace(1, .45, n)[:, None, None] if fade else 1)
        self.a[y0:y1] = self.a[y0:y1] * (1 - s) + out * s

    def beam(self, points, colour, alpha=0.25, blur=14):
        with self.paint(mode='glow', blur=blur, opacity=alpha) as g:
            g.poly(points, colour)

    def finish(self, bloom=0.25, vignette=0.22, grain=0.022, wobble=1.1, contrast=1.06, warmth=0.0, tooth=0.03):
        a = np.clip(self.a, 0, 1.2)
        h, w = self.h, self.w
        if wobble:
            dx, dy = noise(h, w, 18, 901, 2) * wobble, noise(h, w, 18, 902, 2) * wobble
            yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
            a = np.stack([ndimage.map_coordinates(a[..., k], [yy + dy, xx + dx], order=1, mode='nearest') for k in range(3)], -1)
        if bloom:
            small = np.clip(a[::4, ::4] - .62, 0, 1)
            small = ndimage.gaussian_filter(small, (9, 9, 0))
            big = np.stack([np.asarray(Image.fromarray(small[..., k]).resize((w, h), Image.BILINEAR)) for k in range(3)], -1)
            a = 1 - (1 - np.clip(a, 0, 1)) * (1 - np.clip(big * bloom * 2.2, 0, 1))
        a = (a - .5) * contrast + .5
        if warmth:
            a = a * np.asarray([1 + warmth, 1, 1 - warmth], np.float32)
        if tooth:
            a = a * (1 + tooth * noise(h, w, 7, 903, 2)[..., None] + tooth * .8 * noise(h, w, 340, 904, 3)[..., None])
        if vignette:
            yy, xx = np.mgrid[-1:1:h * 1j, -1:1:w * 1j]
            a = a * (1 - vignette * smooth((xx ** 2 * .8 + yy ** 2 * .9), .5, 1.9))[..., None]
        if grain:
            a = a + np.random.default_rng(9).standard_normal((h, w, 1)).astype(np.float32) * grain
        return Image.fromarray((np.clip(a, 0, 1) * 255).astype(np.uint8))


def press(image, path, limit=118_000, quality=84):
    """Save as JPEG no larger than limit bytes."""
    while True:
        buf = io.BytesIO()
        image.save(buf, 'JPEG', quality=quality, optimize=True, progressive=True, subsampling=2)
        if buf.tell() <= limit or limit > 50_000 and quality <= 46 and buf.tell() <= 158_000 or quality <= 26:
            break
        quality -= 6 if buf.tell() > limit * 1.25 else 3
    path.write_bytes(buf.getvalue())
    return buf.tell()
