"""Portraits of the staff: painted in few tones, then engraved with fine lines."""
import numpy as np
from PIL import Image
from scipy import ndimage

from .canvas import Canvas, noise, smooth
from .pen import dark, light, mix

S = 960


def face(seed, skin, hair, style, cloth, collar='shirt', glasses=False, beard=None, age=0, wide=1.0, jaw=.5, brow=.5, nose=.5, smile=.4, ground='#d9d3c4', lips=None, earring=False):
    c = Canvas(seed, S, S, ground)
    rng = np.random.default_rng(seed)
    c.veil(dark(ground, .35), smooth(np.hypot((np.mgrid[0:S, 0:S][1] - 480) / 560., (np.mgrid[0:S, 0:S][0] - 430) / 560.), .55, 1.3) * .7)
    X, Y, W, H = 480, 430, 152 * wide, 205
    sh = dark(skin, .32)
    with c.paint(texture=.04, cell=14) as g:
        hairdo(g, style, hair, X, Y, W, H, rng, True)
        g.blob([(60, 1010), (90, 850), (210, 770), (390, 715), (480, 735), (570, 715), (750, 770), (870, 850), (900, 1010)], g.along(120, 0, 860, 0, light(cloth, .12), cloth, dark(cloth, .4)), tension=.7)
        g.poly([(X - 66, 590), (X - 74, 745), (X, 800), (X + 74, 745), (X + 66, 590)], g.along(X - 70, 0, X + 74, 0, skin, dark(skin, .28), dark(skin, .5)))
        if collar == 'shirt':
            g.poly([(X - 84, 716), (X - 118, 748), (X - 40, 850), (X, 790), (X + 40, 850), (X + 118, 748), (X + 84, 716), (X, 798)], '#efece4')
            g.poly([(X - 20, 800), (X + 20, 800), (X + 12, 840), (X + 32, 1000), (X - 32, 1000), (X - 12, 840)], mix(cloth, '#7a2a28', .6))
        elif collar == 'open':
            g.poly([(X - 82, 712), (X - 126, 752), (X - 60, 880), (X, 806)], light(cloth, .35)), g.poly([(X + 82, 712), (X + 126, 752), (X + 60, 880), (X, 806)], light(cloth, .2))
        elif collar == 'roll':
            g.blob([(X - 92, 690), (X, 726), (X + 92, 690), (X + 100, 770), (X, 812), (X - 100, 770)], g.along(X - 90, 0, X + 90, 0, light(cloth, .2), dark(cloth, .3)))
        elif collar == 'scarf':
            col = mix(cloth, '#c9722f', .7)
            g.blob([(X - 120, 700), (X, 742), (X + 120, 696), (X + 136, 780), (X, 840), (X - 134, 782)], col), g.poly([(X + 30, 800), (X + 110, 790), (X + 130, 1000), (X + 40, 1000)], dark(col, .2))
        else:
            g.blob([(X - 100, 716), (X, 806), (X + 100, 716), (X + 66, 700), (X, 770), (X - 66, 700)], light(cloth, .3))
        for s in (-1, 1):
            g.ellipse(X + s * W * 1.0, Y + 22, 24, 44, skin if s < 0 else sh)
        j = .52 + .22 * jaw
        g.blob([(X - W, Y - 60), (X - W * .96, Y + 60), (X - W * (j + .16), Y + H * .74), (X - W * j * .55, Y + H * 1.0), (X, Y + H * 1.07), (X + W * j * .55, Y + H), (X + W * (j + .16), Y + H * .74), (X + W * .96, Y + 60), (X + W, Y - 60), (X + W * .7, Y - H * .85), (X, Y - H * 1.02), (X - W * .7, Y - H * .85)],
               g.along(X - W, 0, X + W, 0, light(skin, .06), skin, mix(skin, sh, .5), sh), tension=.85)
    with c.paint(mode='shade', blur=16, texture=0, opacity=.6) as g:     # modelling
        g.blob([(X + W * .5, Y - 60), (X + W * 1.0, Y - 40), (X + W * .9, Y + 100), (X + W * .5, Y + H), (X + W * .34, Y + 100)], sh)
        for s in (-1, 1):
            g.ellipse(X + s * 66, Y - 14, 46, 26, dark(skin, .38), .8), g.ellipse(X + s * 96, Y + 106, 22, 50, sh, .45)
        g.ellipse(X, Y + H * .72, 46, 9, sh, .8), g.poly([(X + 8, Y - 10), (X + 34 + nose * 10, Y + 84), (X + 8, Y + 88)], dark(skin, .4), .9), g.ellipse(X, 655, 92, 34, dark(skin, .6), .9)
    with c.paint(blur=10, texture=0, opacity=.5) as g:
        g.ellipse(X - 70, Y + 70, 42, 28, light(skin, .42)), g.ellipse(X - 20, Y - 110, 70, 40, light(skin, .4)), g.ellipse(X - 2, Y + 40, 9, 48, light(skin, .55)), g.ellipse(X - 14, Y + H * .93, 30, 16, light(skin, .3))
    with c.paint(texture=0) as g:
        ink = dark(mix(hair, '#20160f', .6), .3)
        for s in (-1, 1):
            ex, ey = X + s * 66, Y - 4
            g.blob([(ex - 33, ey + 4), (ex - 12, ey - 13), (ex + 14, ey - 13), (ex + 33, ey + 4), (ex + 10, ey + 14), (ex - 14, ey + 14)], '#f2eee6')
            g.circle(ex + 1, ey, 14.5, mix('#4a3524', '#4f6a72', (seed * 7 % 10) / 10 if sum(int(skin[i:i + 2], 16) for i in (1, 3, 5)) > 560 else .1)), g.circle(ex + 1, ey, 7, '#0e0c0c'), g.circle(ex - 4, ey - 5, 3.4, '#ffffff')
            g.spline([(ex - 36, ey + 4), (ex - 13, ey - 15), (ex + 14, ey - 15), (ex + 36, ey + 4)], '#1a1210', 6.5), g.spline([(ex - 30, ey - 20), (ex, ey - 29), (ex + 30, ey - 20)], dark(skin, .45), 2.6, .7), g.spline([(ex - 24, ey + 15), (ex + 4, ey + 19), (ex + 28, ey + 11)], dark(skin, .45), 2, .7)
            by = Y - 50 - brow * 8
            g.blob([(ex - s * 38, by + 8), (ex - s * 6, by - 10 - brow * 5), (ex + s * 40, by + 4), (ex + s * 4, by + 2 + brow * 3)], mix(hair, ink, .35) if style != 'white' else '#8d8880')
            if age:
                for k in range(age):
                    g.spline([(ex - 26, ey + 28 + k * 9), (ex + 4, ey + 34 + k * 9), (ex + 26, ey + 26 + k * 8)], dark(skin, .4), 1.8, .7), g.line([(X + s * (W * .74), ey - 6 + k * 12), (X + s * (W * .9), ey - 12 + k * 17)], dark(skin, .4), 1.8, .7)
        n = 25 + nose * 12
        g.spline([(X + 10, Y - 12), (X + 16, Y + 50), (X + n, Y + 78), (X + n - 8, Y + 92)], dark(skin, .5), 3.4, .75), g.spline([(X - n, Y + 88), (X - n * .6, Y + 96), (X, Y + 102), (X + n * .6, Y + 96), (X + n, Y + 88)], dark(skin, .55), 4)
        for s in (-1, 1):
            g.ellipse(X + s * n * .5, Y + 92, 8, 4.4, dark(skin, .75)), g.spline([(X + s * (n + 10), Y + 90), (X + s * 70, Y + 128), (X + s * 74, Y + 158)], dark(skin, .4), 2.2 + age * .8, .35 + age * .2)
        my, lip = Y + 143, lips or mix(skin, '#8a3a34', .42)
        cv = smile * 17
        g.blob([(X - 56, my - cv * .5), (X - 16, my - 13), (X, my - 8), (X + 16, my - 13), (X + 56, my - cv * .5), (X, my + 4)], dark(lip, .18)), g.blob([(X - 52, my - cv * .4), (X, my + 3), (X + 52, my - cv * .4), (X + 24, my + 20), (X - 24, my + 20)], lip)
        g.spline([(X - 62, my - cv * .75), (X - 26, my - 1), (X, my + 3), (X + 26, my - 1), (X + 62, my - cv * .75)], '#3a1a16', 4)
        for k in range(age):
            g.spline([(X - 76, Y - 104 - k * 24), (X, Y - 112 - k * 25), (X + 76, Y - 104 - k * 24)], dark(skin, .35), 2, .6)
    if beard:
        with c.paint(texture=.1, cell=8) as g:
            whiskers(g, beard, hair, X, Y, W, H, rng)
    with c.paint(texture=.1, cell=9) as g:
        hairdo(g, style, hair, X, Y, W, H, rng, False)
        if glasses:
            for s in (-1, 1):
                if glasses == 'round':
                    g.circle(X + s * 68, Y, 52, '#23211f', width=7)
                else:
                    g.rect(X + s * 68 - 54, Y - 36, 108, 70, '#ffffff', .1, r=18), g.c.new_path(), g.line([(X + s * 68 - 54, Y - 30), (X + s * 68 + 54, Y - 30), (X + s * 68 + 48, Y + 32), (X + s * 68 - 48, Y + 32), (X + s * 68 - 54, Y - 30)], '#1d1b1a', 8)
                g.line([(X + s * 121, Y - 16), (X + s * (W + 8), Y - 4)], '#23211f', 6)
            g.spline([(X - 17, Y - 6), (X, Y - 14), (X + 17, Y - 6)], '#23211f', 6)
        if earring:
            for s in (-1, 1):
                g.circle(X + s * (W + 8), Y + 84, 11, '#e9d9a0'), g.line([(X + s * (W + 8), Y + 66), (X + s * (W + 8), Y + 76)], '#b9a050', 3)
    lum = sum(int(skin[i:i + 2], 16) for i in (1, 3, 5))
    return engrave(c.a ** (.66 if lum < 300 else .8 if lum < 400 else 1), ground)


def whiskers(g, kind, hair, X, Y, W, H, rng):
    full = kind == 'full'
    for _ in range(1700 if full else 500):
        if full:
            a = rng.uniform(.12, np.pi - .12)
            r = rng.uniform(.74, 1.1)
            x, y = X + np.cos(a) * W * .98 * r, Y + 62 + np.sin(a) * H * .78 * r
            if abs(x - X) < 58 and Y + 122 < y < Y + 168:
                continue
        elif kind == 'stubble':
            a, r = rng.uniform(.3, np.pi - .3), rng.uniform(.62, .97)
            x, y = X + np.cos(a) * W * .8 * r, Y + 70 + np.sin(a) * H * .64 * r
        else:
            x, y = X + rng.uniform(-66, 66), Y + rng.uniform(108, 130)
            y += abs(x - X) * .22
        d = (x - X) * .05
        g.line([(x, y), (x + d + rng.normal(0, 3), y + rng.uniform(9, 20) * (.4 if kind == 'stubble' else 1))], mix(dark(hair, .35), light(hair, .3), rng.random()), 2.6 if kind != 'stubble' else 1.6, .85 if kind != 'stubble' else .5)


def locks(g, pts, hair, rng, n, spread, width=4):
    """Strands along a spine."""
    for _ in range(n):
        o = rng.normal(0, spread)
        q = [(x + o * (.4 + .6 * i / len(pts)) + rng.normal(0, 5), y + rng.normal(0, 5)) for i, (x, y) in enumerate(pts)]
        g.spline(q, mix(dark(hair, .5), light(hair, .35), rng.random() ** 1.4), width * rng.uniform(.5, 1.2), .8)


def hairdo(g, style, hair, X, Y, W, H, rng, back):
    top = Y - H
    cap = [(X - W * 1.08, Y - 10), (X - W * 1.16, Y - 110), (X - W * .82, top - 34), (X, top - 62), (X + W * .82, top - 34), (X + W * 1.16, Y - 110), (X + W * 1.08, Y - 10)]
    fill = g.along(X - W, 0, X + W, 0, light(hair, .14), hair, dark(hair, .45))
    if style in ('bald',):
        if not back:
            for s in (-1, 1):
                locks(g, [(X + s * W * 1.0, Y - 70), (X + s * W * 1.06, Y - 20), (X + s * W * 1.0, Y + 30)], hair, rng, 34, 9, 4)
        return
    if back:
        if style in ('long', 'wavy', 'bob', 'parted', 'veil'):
            low = {'long': 790, 'wavy': 800, 'bob': 620, 'parted': 640, 'veil': 800}[style]
            g.blob([(X - W * 1.25, low), (X - W * 1.42, Y + 40), (X - W * 1.2, Y - 150), (X, top - 74), (X + W * 1.2, Y - 150), (X + W * 1.42, Y + 40), (X + W * 1.25, low)], fill, tension=.9)
            for s in (-1, 1):
                wob = 26 if style == 'wavy' else 5
                locks(g, [(X + s * W * 1.0, Y - 120), (X + s * (W * 1.26 + wob), Y), (X + s * (W * 1.22 - wob), Y + 130), (X + s * (W * 1.24 + wob), low - 20)], hair, rng, 70, 26, 4)
        if style == 'curly':
            for _ in range(230):
                a = rng.uniform(0, 6.28)
                x, y, r = X + np.cos(a) * W * rng.uniform(.9, 1.5), Y - 60 + np.sin(a) * H * rng.uniform(.8, 1.16), rng.uniform(14, 32)
                g.circle(x, y, r, mix(dark(hair, .45), hair, rng.random())), g.ellipse(x, y, r * .8, r * .7, light(hair, .25), .5, width=3)
        if style == 'bun':
            g.ellipse(X + 10, top - 70, 74, 58, fill), locks(g, [(X - 40, top - 70), (X + 10, top - 118), (X + 70, top - 64)], hair, rng, 26, 10, 3)
        return
    if style == 'veil':
        g.blob([(X - W * 1.3, 800), (X - W * 1.42, Y), (X - W * 1.1, top + 10), (X, top - 70), (X + W * 1.1, top + 10), (X + W * 1.42, Y), (X + W * 1.3, 800), (X + W * 1.0, Y + 90), (X + W * .94, Y - 80), (X + W * .5, top + 66), (X, top + 46), (X - W * .5, top + 66), (X - W * .94, Y - 80), (X - W * 1.0, Y + 90)], fill, tension=.7)
        for k in range(9):
            g.circle(X - 120 + k * 30, top + 30 - 26 * np.sin(np.pi * k / 8), 6, '#e9cf7a')
        return
    fringe = {'short': [(X + W * .9, Y - 90), (X + W * .7, top + 62), (X + W * .1, top + 46), (X - W * .6, top + 74), (X - W * .92, Y - 92)],
              'side': [(X + W * .94, Y - 80), (X + W * .8, top + 92), (X + W * .2, top + 40), (X - W * .44, top + 26), (X - W * .86, top + 96), (X - W * .95, Y - 80)],
              'crew': [(X + W * .92, Y - 100), (X + W * .76, top + 40), (X, top + 22), (X - W * .76, top + 40), (X - W * .92, Y - 100)],
              'fringe': [(X + W * .96, Y - 60), (X + W * .8, Y - 78), (X, Y - 84), (X - W * .8, Y - 78), (X - W * .96, Y - 60)],
              'back': [(X + W * .93, Y - 90), (X + W * .62, top + 34), (X, top + 14), (X - W * .62, top + 34), (X - W * .93, Y - 90)]}
    key = {'bob': 'fringe', 'long': 'side', 'wavy': 'side', 'parted': 'short', 'bun': 'back', 'curly': 'short', 'white': 'side'}.get(style, style)
    g.blob(cap + fringe[key], fill, tension=.75)
    if style == 'curly':
        for _ in range(130):
            a = rng.uniform(np.pi * 1.02, np.pi * 1.98)
            x, y, r = X + np.cos(a) * W * rng.uniform(.72, 1.2), Y - 70 + np.sin(a) * H * rng.uniform(.7, 1.0), rng.uniform(12, 26)
            g.circle(x, y, r, mix(dark(hair, .4), hair, rng.random())), g.ellipse(x, y, r * .75, r * .7, light(hair, .3), .5, width=3)
        return
    part = {'side': -.5, 'long': -.35, 'wavy': .4, 'short': .5, 'parted': 0, 'white': -.5}.get(style, 0)
    for _ in range(150):
        t = rng.uniform(-1, 1)
        x0, x1 = X + W * (part + .2 * t), X + W * (t * 1.08)
        yb = {'fringe': Y - 86, 'back': top + 40}.get(key, top + 70) + abs(t) ** 2 * (90 if key != 'fringe' else 30)
        g.spline([(x0, top - 50 + 8 * abs(t)), ((x0 + x1) / 2 + t * 16, top - 34 + 26 * t * t), (x1, yb - 12)], mix(dark(hair, .5), light(hair, .4), rng.random() ** 1.3), rng.uniform(2, 4.6), .7)


def engrave(a, ground):
    """Hatching: lines that swell in the shadows, over the muted colours."""
    a = np.clip(a, 0, 1)
    tone = ndimage.gaussian_filter(a @ np.array([.3, .59, .11], np.float32), 2.2)
    yy, xx = np.mgrid[0:S, 0:S].astype(np.float32)
    bend = 46 * np.sin((xx - 480) / 300) ** 2 + 30 * (tone - .5) + 3 * noise(S, S, 120, 4, 3)

    def hatch(u, pitch, lo, hi):
        wave = .5 + .5 * np.cos(2 * np.pi * u / pitch)
        weight = smooth(-tone, -hi, -lo)
        return smooth(wave - (1 - weight * .78), -.10, .12) * (weight > .01)
    lines = np.maximum(hatch(yy - bend, 8.4, .12, .78), hatch(yy * .72 + xx * .70 + bend * .3, 9.2, .02, .46))
    lines = np.maximum(lines, hatch(yy * .72 - xx * .70, 9.6, -.08, .26))
    grey = tone[..., None]
    base = a * .62 + .38 * (grey * .55 + .45) * np.asarray([1.0, .97, .90], np.float32)
    base = base * .86 + .14
    out = base * (1 - .72 * lines[..., None]) + np.asarray([.09, .10, .14], np.float32) * .72 * lines[..., None]
    img = Image.fromarray((np.clip(out, 0, 1) * 255).astype(np.uint8))
    return img.crop((60, 60, 900, 900)).resize((480, 480), Image.LANCZOS)
