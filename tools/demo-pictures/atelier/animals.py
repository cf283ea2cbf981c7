"""Birds and beasts, mostly of the marsh and the shore."""
import numpy as np

from .pen import dark, light, mix


def crane_bird(g, x, y, h, body='#e9e7e0', ink='#23282c', pose='stand', flip=False, cap='#b4362c'):
    """A crane standing; y is where the feet are."""
    with g.at(x, y, h / 200, flip=flip):
        for lx in (-6, 10):
            g.line([(lx, -74), (lx + 3, -36), (lx + 1, 0)], ink, 3.2)
        g.blob([(-62, -70), (-40, -104), (10, -116), (36, -98), (20, -76), (-20, -66)], g.down(-116, -66, light(body, .3), dark(body, .3)))
        g.blob([(-40, -86), (-70, -68), (-86, -40), (-66, -48), (-60, -36), (-40, -58), (-16, -66)], ink)
        if pose == 'feed':
            g.spline([(26, -98), (62, -96), (76, -60), (84, -26)], ink, 11), g.circle(86, -24, 8, ink), g.line([(88, -20), (98, 4)], '#8a8468', 4)
        else:
            g.spline([(24, -98), (46, -122), (40, -160), (50, -184)], ink, 12), g.spline([(22, -100), (34, -114)], body, 14)
            g.ellipse(54, -188, 10, 8, ink), g.line([(60, -188), (88, -184)], '#8a8468', 4.4), g.ellipse(52, -195, 6, 3.4, cap), g.spline([(46, -184), (44, -166), (46, -150)], body, 4)


def crane_fly(g, x, y, s, colour='#2b3036', flap=.6, flip=False):
    with g.at(x, y, s / 100, flip=flip):
        g.spline([(-96, 8), (-40, 2), (0, 0), (40, -2), (98, -8)], colour, 4.5)
        g.blob([(-34, 4), (0, -9), (34, 0), (0, 9)], colour)
        for d, k in ((-1, 1), (1, .9)):
            g.blob([(-16, 0), (-26 + d * 6, -44 * flap * k), (4 + d * 20, -92 * flap * k), (12 + d * 16, -88 * flap * k), (10, -36 * flap), (20, 0)], mix(colour, '#808890', .15 if d > 0 else 0), tension=.8)
        g.line([(96, -8), (112, -7)], colour, 2.2)


def otter(g, x, y, s, fur='#5d4433', pose='shore', flip=False):
    with g.at(x, y, s / 200, flip=flip):
        k = g.down(-80, 30, light(fur, .25), dark(fur, .35))
        if pose == 'swim':
            g.blob([(-190, 10), (-120, -8), (-40, -22), (30, -20), (40, 8), (-60, 14)], k)
            g.blob([(20, -6), (30, -42), (64, -54), (100, -36), (112, -14), (80, 4), (40, 8)], k)
        else:
            g.blob([(-210, 26), (-150, -4), (-100, -20), (-80, 10), (-130, 16)], k)
            g.blob([(-120, 20), (-110, -44), (-40, -72), (30, -60), (58, -40), (50, 20), (-40, 30)], k)
            g.blob([(20, -20), (40, -72), (60, -100), (96, -98), (124, -78), (120, -58), (84, -44), (60, -10)], k)
            for px in (-80, -40, 20, 44):
                g.taper((px, 4), (px + 10, 34), 13, 9, dark(fur, .3))
        hx, hy = (72, -28) if pose == 'swim' else (90, -78)
        g.ellipse(hx + 12, hy + 12, 26, 15, light(fur, .42)), g.circle(hx + 6, hy - 4, 4.4, '#0d0b0a'), g.circle(hx + 7.4, hy - 5.4, 1.4, '#fff')
        g.ellipse(hx + 36, hy + 4, 7, 5, '#15110e'), g.circle(hx - 18, hy - 12, 7, dark(fur, .25))
        for j in range(4):
            g.line([(hx + 26, hy + 11), (hx + 54 - j * 5, hy + 8 + j * 7)], '#e9dfd0', 1, .7)
        rng = np.random.default_rng(3)
        for _ in range(90 if pose != 'swim' else 40):
            px, py = rng.uniform(-100, 40), rng.uniform(-56, 14) if pose != 'swim' else rng.uniform(-16, 4)
            g.line([(px, py), (px - 10, py + 4)], light(fur, .3), 1.1, .45)


def heron(g, x, y, h, flip=False, body='#8d99a3'):
    with g.at(x, y, h / 240, flip=flip):
        for lx in (-4, 9):
            g.line([(lx, -96), (lx + 2, -50), (lx, 0)], '#6d6048', 4)
        g.blob([(-80, -84), (-44, -128), (6, -144), (30, -120), (10, -92), (-36, -82)], g.down(-144, -80, light(body, .3), dark(body, .25)))
        g.blob([(-40, -116), (-82, -86), (-104, -64), (-60, -78), (-20, -96)], dark(body, .5))
        g.spline([(20, -128), (46, -138), (34, -176), (24, -200), (40, -222)], '#d9dad6', 13), g.spline([(36, -140), (30, -176), (22, -198)], '#33383d', 2.4)
        g.ellipse(44, -224, 15, 9, '#e4e4df'), g.poly([(54, -230), (112, -218), (54, -218)], '#d39b3e'), g.spline([(56, -230), (34, -232), (4, -214)], '#23272c', 4), g.circle(50, -226, 2.4, '#1a1a1a')
        for k in range(5):
            g.spline([(22, -112), (30, -90 + k * 3), (26 + k * 3, -70)], '#dfe0dc', 1.6)


def wader(g, x, y, s, back='#8a7358', belly='#efe9dc', bill=18, billcol='#2a2522', legs='#4a4038', flip=False):
    with g.at(x, y, s / 60, flip=flip):
        for lx in (-3, 5):
            g.line([(lx, -18), (lx + 2, 0)], legs, 2)
        g.blob([(-30, -24), (-8, -40), (16, -40), (22, -26), (6, -15), (-12, -16)], belly), g.blob([(-38, -24), (-10, -40), (14, -41), (8, -28), (-14, -25)], back)
        g.circle(22, -44, 9.5, back), g.ellipse(24, -40, 7, 5, belly), g.circle(25, -46, 1.7, '#111'), g.line([(30, -44), (30 + bill, -41)], billcol, 2.6)


def seabird(g, x, y, s, flip=False, rot=0):
    """A gannet on the wing."""
    with g.at(x, y, s / 200, rot, flip):
        for pts, k in (([(-10, -4), (-30, -70), (-80, -150), (-120, -196), (-72, -100), (14, -10)], .12), ([(10, 2), (20, 60), (-10, 120), (-60, 176), (-36, 96), (-22, 0)], 0)):
            g.blob(pts, g.along(0, 0, pts[3][0], pts[3][1], dark('#f6f3ea', k), dark('#ece7da', k + .08)), tension=.7)
            tip = pts[3]
            g.poly([tip, (tip[0] * .72 + 8, tip[1] * .76), (tip[0] * .58 - 6, tip[1] * .7)], '#1f2225')
        g.blob([(-96, 6), (-50, -14), (20, -18), (70, -10), (96, 0), (70, 10), (0, 20), (-60, 12)], g.down(-18, 20, '#fbf8f0', '#bdb9ae'))
        g.ellipse(76, -1, 22, 12, '#e7c98a'), g.poly([(94, -6), (138, 3), (94, 6)], '#a9b3b8'), g.circle(84, -3, 2.6, '#20282c'), g.poly([(-90, 2), (-138, -6), (-138, 10)], '#e9e5da')


def sitting_gannet(g, x, y, s, flip=False):
    with g.at(x, y, s / 60, flip=flip):
        g.blob([(-34, -6), (-14, -34), (10, -46), (20, -30), (14, -4), (-8, 2)], '#f4f1e8'), g.spline([(10, -40), (16, -52), (15, -58)], '#f4f1e8', 12), g.circle(16, -60, 8.5, '#e9cf98'), g.poly([(22, -63), (42, -59), (22, -56)], '#9fa9ad'), g.poly([(-30, -4), (-52, 4), (-26, 2)], '#23262a')


def standing_gull(g, x, y, s, flip=False, wing='#8d989f'):
    with g.at(x, y, s / 160, flip=flip):
        for lx in (-8, 8):
            g.line([(lx, -22), (lx, 2)], '#d98a3a', 4.4)
        g.blob([(-72, -30), (-40, -74), (10, -92), (50, -84), (46, -40), (10, -18), (-30, -18)], g.down(-92, -18, '#fbfaf5', '#c6c8c6'))
        g.blob([(-98, -26), (-50, -66), (-6, -76), (22, -58), (-10, -34), (-50, -28)], wing), g.poly([(-70, -38), (-128, -24), (-64, -26)], '#22262a')
        g.blob([(26, -74), (30, -116), (54, -134), (80, -118), (78, -94), (54, -68)], '#faf9f4'), g.poly([(76, -116), (116, -104), (112, -96), (78, -100)], '#e2a93b'), g.circle(62, -116, 4.4, '#f2d24a'), g.circle(62, -116, 2.6, '#15181a'), g.circle(106, -99, 3, '#c4382c')


def cormorant(g, x, y, s):
    k = '#1d2426'
    with g.at(x, y, s / 200):
        for d in (-1, 1):
            g.blob([(d * 10, -100), (d * 60, -132), (d * 118, -120), (d * 142, -76), (d * 118, -60), (d * 92, -38), (d * 72, -56), (d * 46, -36), (d * 20, -50)], g.along(0, 0, d * 140, 0, k, '#39443f'))
            for j in range(6):
                g.line([(d * (36 + j * 18), -108), (d * (50 + j * 15), -56)], '#56625a', 2, .7)
        g.blob([(-24, -20), (-30, -80), (-10, -124), (14, -124), (28, -70), (20, -16), (0, 10)], k), g.spline([(4, -114), (0, -150), (16, -176), (14, -196)], k, 17), g.ellipse(22, -202, 17, 11, k), g.line([(34, -204), (66, -208)], '#c9a24a', 5), g.circle(26, -205, 2.6, '#5fd0b0'), g.poly([(-12, -10), (-6, 44), (14, 44), (14, -10)], k)


def spectators(rng, n, x0, x1):
    return np.sort(rng.uniform(x0, x1, n))
