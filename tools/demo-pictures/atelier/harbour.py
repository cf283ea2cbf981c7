"""Ships, ferries, boats, cranes, quays, lighthouses."""
import math

import numpy as np

from .pen import dark, light, mix


def windows(g, x0, x1, y, n, w, h, colour, alpha=1.0, r=1.5):
    for i in range(n):
        g.rect(x0 + (x1 - x0 - w) * i / max(1, n - 1), y, w, h, colour, alpha, r)


def ferry(g, x, y, length=520, hull='#f2f0ea', trim='#1f4e79', funnel='#b03a2e', glass='#31475a', lit=None, stripe=None, decks=2, flip=False):
    """A car ferry from the side; (x, y) is the waterline below the stern."""
    s = length / 520
    shade = g.down(-150, 10, light(hull, .2), hull, dark(hull, .3))
    with g.at(x + (length if flip else 0), y, s, flip=flip):
        g.poly([(0, -52), (6, 0), (470, 0), (520, -70), (430, -58), (0, -52)], g.down(-60, 2, hull, dark(hull, .38)))
        g.poly([(4, -16), (6, 0), (470, 0), (484, -19)], trim)
        if stripe:
            g.poly([(2, -40), (3, -30), (494, -34), (501, -44)], stripe)
        g.poly([(20, -52), (20, -92), (425, -92), (448, -60)], shade)
        windows(g, 40, 400, -80, 16, 15, 12, lit or glass)
        if decks > 1:
            g.poly([(60, -92), (60, -124), (375, -124), (396, -92)], shade)
            windows(g, 76, 365, -116, 14, 13, 11, lit or glass)
        g.poly([(300, -124), (300, -152), (372, -152), (390, -124)], shade)
        g.poly([(318, -147), (318, -134), (382, -134), (373, -147)], lit or glass)
        g.poly([(150, -124), (156, -176), (212, -176), (222, -124)], g.along(150, 0, 222, 0, light(funnel, .15), dark(funnel, .35)))
        g.rect(157, -176, 54, 11, '#23272c')
        g.line([(340, -152), (340, -200)], dark(hull, .5), 4)
        g.line([(322, -186), (358, -186)], dark(hull, .5), 3)
        for rx in range(64, 300, 22):
            g.line([(rx, -124), (rx, -134)], dark(hull, .25), 1.6)
        g.line([(64, -134), (300, -134)], dark(hull, .25), 1.6)
        for bx in (90, 240):
            g.rect(bx, -136, 46, 14, '#d9722b', r=6)
        g.line([(0, -52), (430, -58), (520, -70)], dark(hull, .45), 2)


def ferry_stern(g, x, y, w=260, hull='#eceae2', trim='#1f4e79', glass='#2c3d4b', lit=None):
    """A small ferry seen from astern."""
    with g.at(x, y, w / 260):
        g.poly([(-130, -70), (-112, 0), (112, 0), (130, -70)], g.along(-130, 0, 130, 0, dark(hull, .3), hull, dark(hull, .12)))
        g.poly([(-116, -16), (-112, 0), (112, 0), (116, -16)], trim)
        g.rect(-86, -66, 172, 54, dark(hull, .62))
        g.rect(-78, -60, 156, 40, '#39424a')
        g.rect(-108, -150, 216, 82, g.along(-108, 0, 108, 0, dark(hull, .22), hull, dark(hull, .1)))
        windows(g, -94, 94, -130, 8, 17, 26, lit or glass)
        g.rect(-118, -158, 236, 10, dark(hull, .2))
        g.rect(-74, -208, 148, 50, hull)
        windows(g, -64, 64, -196, 5, 20, 22, lit or glass)
        g.rect(-84, -216, 168, 9, dark(hull, .25))
        for s in (-1, 1):
            g.rect(s * 52 - 15, -268, 30, 56, '#a63c30')
            g.rect(s * 52 - 15, -268, 30, 9, '#262a2e')
        g.line([(0, -216), (0, -310)], dark(hull, .55), 4)
        g.line([(-20, -288), (20, -288)], dark(hull, .55), 3)


def cargo(g, x, y, length=700, hull='#7a2f2a', cabin='#e6e1d6', boxes=True, seed=1, flip=False):
    rng = np.random.default_rng(seed)
    with g.at(x + (length if flip else 0), y, length / 700, flip=flip):
        g.poly([(0, -74), (14, 0), (640, 0), (700, -92), (600, -72)], g.down(-90, 2, light(hull, .1), hull, dark(hull, .45)))
        g.poly([(8, -14), (14, 0), (640, 0), (650, -14)], '#2b2f33')
        if boxes:
            cols = ['#b5553c', '#3b6e8f', '#c79a3a', '#5a7f5b', '#8a8f94', '#7c4a6a']
            for i in range(11):
                for k in range(rng.integers(2, 5)):
                    g.rect(128 + i * 43, -104 - k * 27, 41, 25, mix(cols[rng.integers(6)], '#3a3f44', .15))
        g.rect(24, -190, 84, 118, g.along(24, 0, 108, 0, cabin, dark(cabin, .3)))
        for k in range(4):
            windows(g, 32, 100, -180 + k * 26, 5, 9, 9, '#34444f')
        g.rect(16, -200, 100, 12, dark(cabin, .2))
        g.rect(40, -240, 30, 42, '#c25b2c')
        g.line([(80, -200), (80, -262)], '#4a4f55', 4)


def trawler(g, x, y, length=240, hull='#2d5a7b', cabin='#e9e3d3', flip=False, lit=None):
    with g.at(x, y, length / 240, flip=flip):
        g.poly([(-120, -44), (-104, 2), (88, 2), (128, -66), (60, -46)], g.down(-60, 4, light(hull, .18), dark(hull, .35)))
        g.line([(-120, -44), (60, -46), (128, -66)], '#e8e2d2', 5)
        g.rect(-6, -104, 62, 60, g.along(-6, 0, 56, 0, dark(cabin, .22), cabin))
        windows(g, 0, 54, -96, 3, 14, 17, lit or '#2c3d49')
        g.rect(-12, -112, 74, 9, dark(hull, .1))
        g.line([(20, -112), (20, -196)], '#4c4538', 5)
        g.line([(20, -176), (118, -72)], '#4c4538', 1.6)
        g.line([(20, -190), (-84, -120)], '#5a5140', 4)
        g.line([(-84, -46), (-84, -150)], '#5a5140', 5)
        g.line([(-104, -46), (-84, -150), (-62, -46)], '#5a5140', 3)
        g.line([(20, -190), (-112, -46)], '#4c4538', 1.6)
        for i in range(5):
            g.circle(-70 + i * 13, -48, 7, ['#d9722b', '#d7c34a', '#c94b3b'][i % 3])


def yacht(g, x, y, h=260, sail='#f6f3ea', hull='#e9e6df', heel=8, flip=False, spinnaker=None, trim='#23415c'):
    with g.at(x, y, h / 260, heel * (-1 if flip else 1), flip):
        g.blob([(-62, -14), (-40, 6), (30, 7), (74, -16), (20, -14)], g.down(-18, 8, hull, dark(hull, .4)))
        g.line([(-60, -12), (72, -15)], trim, 3)
        g.line([(0, -14), (4, -262)], '#55595c', 3.4)
        g.poly([(-2, -30), (-1, -256), (-30, -140), (-58, -34)], g.along(-60, 0, 4, 0, sail, dark(sail, .12)))
        for t in (.3, .5, .7):
            g.line([(-2, -30 - 226 * t), (-56 + 52 * t, -34 - 190 * t)], dark(sail, .25), 1.1)
        if spinnaker:
            a, b = spinnaker
            g.blob([(6, -240), (80, -205), (112, -120), (84, -42), (20, -60), (34, -140)], g.along(0, 0, 112, 0, dark(a, .25), a, light(a, .2)))
            g.blob([(8, -236), (62, -190), (84, -120), (66, -48), (44, -54), (56, -130)], b, .85)
        else:
            g.poly([(8, -234), (70, -20), (30, -44), (10, -52)], g.along(4, 0, 70, 0, dark(sail, .16), sail))


def lifeboat(g, x, y, length=300, rot=0, hull='#e4682a', flip=False):
    navy = '#20344f'
    with g.at(x, y, length / 300, rot, flip):
        g.poly([(-150, -38), (-134, 20), (104, 20), (154, -58), (70, -44)], g.down(-50, 22, navy, dark(navy, .4)))
        g.line([(-150, -38), (70, -44), (154, -58)], '#f0ece2', 7)
        g.poly([(-128, -42), (-118, -86), (-40, -92), (62, -84), (96, -50)], g.down(-95, -40, light(hull, .25), hull, dark(hull, .2)))
        g.poly([(-50, -90), (-38, -136), (20, -136), (44, -86)], g.down(-136, -86, light(hull, .2), hull))
        g.poly([(-34, -130), (-38, -104), (34, -104), (18, -130)], '#1d2a33')
        g.line([(-10, -136), (-10, -196)], '#e9e6df', 4)
        g.line([(-26, -176), (10, -176)], '#e9e6df', 3)
        for i in range(4):
            g.rect(-108 + i * 20, -74, 12, 13, '#1d2a33', r=2)
        g.spline([(-140, -20), (0, -26), (110, -30)], '#e9e6df', 2.4)


def rowing_boat(g, x, y, length=150, colour='#3b2d22', crew=0, cloth='#23262b', flip=False):
    with g.at(x, y, length / 150, flip=flip):
        for k in range(crew):
            px = -38 + k * 76 / max(1, crew - 1)
            g.taper((px, -12), (px + 5, -44), 9, 7, cloth)
            g.circle(px + 7, -56, 7.5, dark('#b98a6a', .3))
            g.line([(px + 5, -36), (px + 20, -24), (px - 26, 12)], dark(colour, .1), 3)
        g.blob([(-76, -22), (-52, 8), (44, 8), (80, -26), (40, -12), (-40, -11)], g.down(-26, 9, light(colour, .2), dark(colour, .3)), tension=.7)


def tall_ship(g, x, y, length=420, colour='#2a2420', sails=None, masts=3, funnel=False, flip=False):
    with g.at(x, y, length / 420, flip=flip):
        g.poly([(-200, -60), (-180, 0), (150, 0), (200, -58), (120, -40), (-150, -38)], g.down(-60, 0, light(colour, .12), colour))
        g.line([(190, -56), (280, -96)], colour, 5)
        for k in range(masts):
            mx = -130 + k * 130
            hgt = (270, 310, 285)[k % 3]
            g.line([(mx, -40), (mx, -hgt)], colour, 5)
            for j, yy in enumerate((.45, .66, .85)):
                w = 62 * (1.15 - yy * .6)
                g.line([(mx - w, -hgt * yy), (mx + w, -hgt * yy)], colour, 3.2)
                if sails and j:
                    p = (.45, .66, .85)[j - 1]
                    g.poly([(mx - w, -hgt * yy), (mx + w, -hgt * yy), (mx + w * 1.15 + 8, -hgt * p - 6), (mx - w * 1.1, -hgt * p - 6)], sails, .95)
            for sx in (-46, 46):
                g.line([(mx, -hgt * .9), (mx + sx, -40)], colour, 1.3)
        for k in range(masts - 1):
            g.line([(-130 + k * 130, -260), (k * 130, -150)], colour, 1.2)
        g.line([(130, -270), (276, -94)], colour, 1.4)
        if funnel:
            g.rect(-82, -142, 36, 100, g.along(-82, 0, -46, 0, light(colour, .25), colour))


def crane(g, x, y, h=420, colour='#3d4a55', boom=1, cable=.5):
    """A ship-to-shore gantry crane; boom 1 down, 0 raised."""
    w = h * .34
    k = h * .018
    for lx in (x, x + w):
        g.line([(lx, y), (lx, y - h * .62)], colour, k * 1.7)
    g.line([(x, y - h * .3), (x + w, y - h * .3)], colour, k)
    g.line([(x, y - h * .3), (x + w, y - h * .6)], colour, k * .7)
    g.line([(x - h * .12, y - h * .62), (x + w, y - h * .62)], colour, k * 1.8)
    apex = (x + w * .35, y - h)
    g.line([(x, y - h * .62), apex, (x + w, y - h * .62)], colour, k)
    if boom:
        tip = (x - h * .62, y - h * .63)
        g.line([(x, y - h * .62), tip], colour, k * 1.5)
        g.line([apex, tip], colour, k * .5)
        g.line([apex, (x - h * .3, y - h * .63)], colour, k * .5)
        cx = x - h * cable
        g.line([(cx, y - h * .62), (cx, y - h * .3)], colour, k * .35)
        g.rect(cx - h * .03, y - h * .3, h * .06, h * .03, colour)
    else:
        tip = (x - h * .22, y - h * 1.22)
        g.line([(x, y - h * .62), tip], colour, k * 1.5)
        g.line([apex, tip], colour, k * .5)
    back = (x + w + h * .3, y - h * .62)
    g.line([(x + w, y - h * .62), back], colour, k * 1.5)
    g.line([apex, back], colour, k * .5)
    g.rect(x + w * .5, y - h * .7, h * .16, h * .08, colour)


def tower_crane(g, x, y, h=500, colour='#c08a2c', jib=320, flip=False):
    with g.at(x, y, 1, flip=flip):
        for s in (-8, 8):
            g.line([(s, 0), (s, -h)], colour, 3.4)
        for i in range(int(h / 18)):
            g.line([(-8, -i * 18), (8, -i * 18 - 18)], colour, 1.6)
        g.line([(-jib * .32, -h), (jib, -h)], colour, 4)
        g.line([(-jib * .32, -h - 14), (0, -h - 14), (jib, -h - 3)], colour, 2)
        g.line([(-jib * .3, -h), (0, -h - 70), (jib * .72, -h)], colour, 2)
        g.rect(-jib * .32, -h, 44, 34, dark(colour, .3))
        g.rect(10, -h, 22, 26, dark(colour, .2))
        g.line([(jib * .66, -h), (jib * .66, -h * .55)], '#333', 1.6)


def lighthouse(g, x, y, h=360, body='#f1efe8', bands=None, lamp='#ffe9a8', roof='#8e2f28'):
    w = h * .13
    g.poly([(x - w, y), (x - w * .62, y - h * .8), (x + w * .62, y - h * .8), (x + w, y)], g.along(x - w, 0, x + w, 0, dark(body, .38), body, light(body, .2), dark(body, .14)))
    if bands:
        for a, b in ((.16, .32), (.48, .64)):
            wa, wb = w * (1 - .475 * a), w * (1 - .475 * b)
            g.poly([(x - wa, y - h * a), (x - wb, y - h * b), (x + wb, y - h * b), (x + wa, y - h * a)], g.along(x - w, 0, x + w, 0, dark(bands, .4), bands, dark(bands, .15)))
    g.rect(x - w * .86, y - h * .83, w * 1.72, h * .03, dark(body, .4))
    for i in range(9):
        g.line([(x - w * .82 + i * w * .205, y - h * .83), (x - w * .82 + i * w * .205, y - h * .875)], dark(body, .6), 1.6)
    g.line([(x - w * .84, y - h * .875), (x + w * .84, y - h * .875)], dark(body, .6), 2)
    g.rect(x - w * .42, y - h * .93, w * .84, h * .1, lamp)
    for i in range(4):
        g.line([(x - w * .42 + i * w * .28, y - h * .93), (x - w * .42 + i * w * .28, y - h * .83)], '#333a40', 2)
    g.poly([(x - w * .52, y - h * .93), (x, y - h), (x + w * .52, y - h * .93)], g.along(x - w, 0, x + w, 0, dark(roof, .3), roof))
    for t in (.22, .42, .6):
        g.rect(x - 5 * h / 360, y - h * t - 16 * h / 360, 10 * h / 360, 16 * h / 360, '#3a444c', r=3)


def quay(c, y, colour='#6d6a64', edge=None, x0=0, x1=None, face=60, seed=3):
    """A stone quay: top surface from y down, with blocks on the face when face > 0."""
    x1 = x1 or c.w
    rng = np.random.default_rng(seed)
    with c.paint(texture=.2, cell=40, stretch=3) as g:
        g.rect(x0, y, x1 - x0, c.h - y, g.down(y, c.h, light(colour, .1), dark(colour, .3)))
        g.rect(x0, y, x1 - x0, 12, light(edge or colour, .25))
        if face:
            g.rect(x0, y + 12, x1 - x0, face, dark(colour, .5))
            for r in range(max(1, face // 26)):
                x = x0 - rng.uniform(0, 60)
                while x < x1:
                    w = rng.uniform(60, 110)
                    g.rect(max(x0, x), y + 14 + r * 26, min(w - 3, x1 - x), 23, mix(dark(colour, .5), dark(colour, .25), rng.random()))
                    x += w


def bollard(g, x, y, s=1.0, colour='#2c2f33'):
    g.rect(x - 14 * s, y - 34 * s, 28 * s, 36 * s, g.along(x - 14 * s, 0, x + 14 * s, 0, light(colour, .25), colour))
    g.ellipse(x, y - 36 * s, 21 * s, 9 * s, light(colour, .15))
    g.ellipse(x, y + 2 * s, 20 * s, 6 * s, colour)


def gull(g, x, y, s=30, colour='#f0efe9', flap=.4):
    g.spline([(x - s, y - s * flap), (x - s * .45, y - s * flap * 1.1), (x, y), (x + s * .45, y - s * flap * 1.1), (x + s, y - s * flap * .8)], colour, max(1.4, s * .1))
    g.ellipse(x, y + 1, s * .16, s * .08, colour)


def gulls(c, n, box, size=26, colour='#eeeeea', seed=7):
    rng = np.random.default_rng(seed)
    with c.paint(texture=0) as g:
        for _ in range(n):
            gull(g, rng.uniform(box[0], box[2]), rng.uniform(box[1], box[3]), size * rng.uniform(.45, 1.1), colour, rng.uniform(.1, .6))


def wake(c, x, y, w, colour='#e8efee', seed=1, spread=.22):
    rng = np.random.default_rng(seed)
    with c.paint(texture=0, blur=1.5, opacity=.75) as g:
        for _ in range(260):
            t = rng.random()
            g.ellipse(x + rng.choice((-1, 1)) * w * (.35 + t * 1.1) * rng.uniform(.25, 1), y + t * w * spread * 3 + rng.normal(0, 3), rng.uniform(5, 30), rng.uniform(1, 3.4), colour, (1 - t) * .5)


def pole(a, r):
    return math.cos(a) * r, math.sin(a) * r
