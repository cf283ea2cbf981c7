"""Sport on land and water."""
from atelier.kit import *

from .country import coast


def pitch(c, y, green='#3f7a3a'):
    with c.paint(texture=.08, cell=16) as g:
        for k in range(9):
            t, u = (k / 9) ** 1.5, ((k + 1) / 9) ** 1.5
            g.rect(0, y + t * (c.h - y), 1600, (u - t) * (c.h - y) + 1, mix(green, '#2a5a2c', (k % 2) * .5))


def floodlights(c, xs, y, h):
    with c.paint() as g:
        for x in xs:
            g.line([(x, y), (x, y - h)], '#2a3038', 11), g.rect(x - 56, y - h - 66, 112, 74, '#23282e')
            for r in range(3):
                for k in range(5):
                    g.circle(x - 44 + k * 22, y - h - 52 + r * 22, 8, '#fffef0')
    with c.paint(mode='glow', texture=0) as g:
        for x in xs:
            g.glow(x, y - h - 30, 330, '#eef6ff', .75)


@picture('mariners-stadium-floodlights.jpg')
def stadium():
    c = Canvas(181)
    sky(c, 'night', 460, cover=.5)
    with c.paint() as g:
        crane(g, 120, 470, 260, '#141c2c'), crane(g, 1330, 470, 280, '#141c2c', 0)
    with c.paint(texture=.1) as g:
        g.poly([(0, 400), (1600, 400), (1600, 640), (0, 640)], '#1b2638'), g.poly([(0, 340), (1600, 340), (1600, 410), (0, 400)], '#2a3a52')
        rng = np.random.default_rng(4)
        for _ in range(2600):
            x, y = rng.uniform(0, 1600), rng.uniform(420, 640)
            g.circle(x, y, rng.uniform(2, 4), ['#e9eef4', '#2f5fa8', '#8fa6c4', '#26324a'][rng.integers(4)], .75)
        for i in range(13):
            x = 60 + i * 124
            g.line([(x, 470), (x, 410)], '#ddd', 3), g.poly([(x, 410), (x + 44, 418), (x, 434)], '#2f5fa8' if i % 2 else '#f4f6f8')
    pitch(c, 640)
    with c.paint(texture=0) as g:
        g.line([(0, 700), (1600, 700)], '#e9efe9', 4, .7), g.ellipse(800, 900, 330, 96, '#e9efe9', .7, width=5), g.line([(800, 700), (800, 1067)], '#e9efe9', 5, .7)
    floodlights(c, (260, 1340), 420, 300)
    with c.paint(light=(3, .4)) as g:
        for x, y, p, col in ((620, 860, 'run', '#2f5fa8'), (760, 900, 'kick', '#2f5fa8'), (940, 880, 'run2', '#a3352a'), (1180, 800, 'run', '#a3352a'), (330, 790, 'walk', '#2f5fa8'), (1030, 760, 'stand', '#2f5fa8')):
            figure(g, x, y, 170, p, col, '#f0f0ec', flip=col == '#a3352a')
        g.circle(850, 896, 12, '#f6f6f2')
    rain(c, 520, 9, 50), heads(c, 1000, 44, '#0b1018', rows=1, arms=.35)
    return c.finish(bloom=.6, vignette=.35)


@picture('baseball-lanterns-scoreboard.jpg')
def baseball():
    c = Canvas(182)
    sky(c, 'dusk', 430, cover=.4)
    with c.paint(texture=.1) as g:
        g.rect(0, 380, 1600, 120, '#2a2638'), g.rect(560, 120, 480, 270, '#1b2a24'), g.rect(545, 105, 510, 20, '#3a2a1e'), g.rect(600, 380, 20, 80, '#1a1a20'), g.rect(980, 380, 20, 80, '#1a1a20')
        g.text('PORT ANSEL PARK', 800, 176, 34, '#e9dcb0', 'Liberation Serif', 'middle', True, spacing=4)
        for y, t, n in ((255, 'LANTERNS', '5'), (335, 'HAMMERS', '4')):
            g.text(t, 600, y, 50, '#f4f0dc', 'Liberation Sans', bold=True), g.rect(930, y - 48, 64, 60, '#0c120f'), g.text(n, 962, y, 52, '#ffd97a', 'Liberation Sans', 'middle', True)
        rng = np.random.default_rng(3)
        for _ in range(1500):
            g.circle(rng.uniform(0, 1600), rng.uniform(392, 496), 4, ['#6a5a6a', '#a8746a', '#3a3648'][rng.integers(3)], .8)
    pitch(c, 496, '#4f7f3c')
    with c.paint(texture=.12) as g:
        g.poly([(800, 560), (1360, 760), (800, 1090), (240, 760)], '#b5834f'), g.poly([(800, 610), (1190, 760), (800, 960), (410, 760)], '#4f7f3c'), g.ellipse(800, 770, 70, 24, '#b5834f')
        for x, y in ((800, 575), (1330, 760), (270, 760)):
            g.poly([(x - 22, y), (x, y - 9), (x + 22, y), (x, y + 9)], '#f6f4ea')
        g.line([(800, 1080), (1600, 660)], '#f0ece0', 5, .8), g.line([(800, 1080), (0, 660)], '#f0ece0', 5, .8)
    with c.paint(light=(3, .4)) as g:
        figure(g, 800, 778, 150, 'cheer', '#f4f0e6', '#f4f0e6', hat='#8e2f26'), figure(g, 860, 1060, 260, 'bat', '#5d6a72', '#c9c9c4', hat='#2a2a30'), figure(g, 1190, 720, 120, 'wait', '#f4f0e6', '#f4f0e6', hat='#8e2f26'), figure(g, 420, 720, 120, 'wait', '#f4f0e6', '#f4f0e6', hat='#8e2f26', flip=True)
        g.taper((920, 900), (1010, 780), 6, 12, '#b98a54')
    lantern_string(c, (-20, 240), (560, 180), 8, 60, 24), lantern_string(c, (1040, 180), (1620, 240), 8, 60, 24)
    return c.finish(bloom=.5)


@picture('marathon-bridge-runners.jpg')
def marathon():
    c = Canvas(183)
    sky(c, 'dawn', 640, cover=.4, sun=(980, 590, 44, '#fff0cc'))
    skyline(c, 645, '#5d5a78', 130, 4, tint=('#d9a08a', .35)), sea(c, 645, '#3a4560', chop=.2, sun=(980, '#ffe0b0', 80))
    k = '#2a2638'
    with c.paint(texture=.03) as g:
        for x in (330, 1270):
            g.rect(x - 22, 120, 44, 720, k), g.rect(x - 60, 120, 120, 20, k), g.rect(x - 40, 320, 80, 16, k)
        for off in (0,):
            pts = [(x, 130 + 560 * (1 - ((x - 800) / 470) ** 2) if abs(x - 800) < 470 else 130 + (abs(x - 800) - 470) * 1.5) for x in range(-40, 1680, 40)]
            g.spline(pts, k, 11)
            for x, y in pts:
                g.line([(x, y), (x, 800)], k, 2.4)
        g.rect(-10, 800, 1620, 60, k), g.rect(-10, 790, 1620, 12, '#5a4a58')
    with c.paint(light=(4, .9)) as g:
        for i in range(17):
            figure(g, 60 + i * 96 + (i * 53) % 40, 802, 150 + (i * 31) % 30, ('run', 'run2')[i % 2], flat='#17131f')
        for i in range(6):
            figure(g, 120 + i * 270, 1075, 360, ('run2', 'run')[i % 2], ['#c9442f', '#2f6a94', '#e2b53c', '#3f7a5a', '#5a3a6a', '#d9d4c6'][i], '#1d1a24', SKINS[i % 6])
    return c.finish(bloom=.5)


def race(name, seed, kind, fn, **kw):
    @picture(name)
    def draw():
        c = coast(seed, kind, kw.get('y', 520), kw.get('deep', '#1c5a78'), kw.get('chop', .45), kw.get('hills', '#8ca0ac'), kw.get('cover', .45), sun=kw.get('sun'))
        fn(c)
        return c.finish(bloom=.35)


def _start(c):
    with c.paint(light=(4, .3)) as g:
        rng = np.random.default_rng(5)
        for t in np.sort(rng.random(27)):
            yacht(g, rng.uniform(40, 1560), 540 + t * 330, 90 + t * 250, ['#f8f6ee', '#f2eee0', '#e9eef2'][rng.integers(3)], heel=12, trim=['#b5342a', '#1f4e79', '#2f7a5a'][rng.integers(3)])
    headland(c, [(-20, 1090), (-20, 980), (300, 960), (700, 1010), (1000, 1090)], '#6a7048', '#3d4430', turf='#7d8a48')
    with c.paint() as g:
        people(g, [(90 + i * 74, 990 + (i % 3) * 14) for i in range(8)], 120, 4, ('stand', 'point', 'cheer'))


def _spin(c):
    with c.paint(light=(5, .3)) as g:
        yacht(g, 640, 900, 760, heel=5, spinnaker=('#d9442f', '#f2c24a'), trim='#1f4e79'), yacht(g, 1380, 590, 150, heel=5, spinnaker=('#2f7a9a', '#f4f0e2')), yacht(g, 200, 570, 120, heel=5, spinnaker=('#3f8a5a', '#f4f0e2'))
    wake(c, 620, 906, 320), spray(c, 860, 900, 90)


def _harbour(c):
    rng = np.random.default_rng(4)
    skyline(c, 560, '#6a6278', 110, 3, '#ffd08a', tint=('#d9a58a', .35))
    with c.paint(light=(3, .4), tint=('#c98a70', .12)) as g:
        for t in np.sort(rng.random(38)):
            x, y, h = rng.uniform(0, 1600), 600 + t * 230, 260 + t * 220
            g.line([(x, y - 6), (x, y - h)], '#3a343c', 3 + 2 * t), g.line([(x - h * .16, y - 10), (x, y - h), (x + h * .18, y - 10)], '#3a343c', 1), g.taper((x, y - 26), (x - h * .22, y - 30), 6, 5, '#d9d2c4'), g.blob([(x - h * .24, y - 18), (x - h * .18, y + 8), (x + h * .14, y + 8), (x + h * .28, y - 22)], ['#f0ece2', '#2f4a66', '#7a2f2a', '#e9e2d0'][rng.integers(4)])
    c.reflect(840, .6, 6)


race('strait-race-start.jpg', 184, 'blue', _start)
race('strait-race-spinnaker.jpg', 185, 'blue', _spin, chop=.6)
race('strait-race-harbour.jpg', 186, 'sunset', _harbour, y=560, hills='#7a6a78', chop=.15, deep='#3a3448')


@picture('strait-race-night.jpg')
def race_night():
    c = Canvas(187)
    sky(c, 'night', 620, cover=.2), stars(c, 600, 520), sea(c, 620, '#040914', chop=.35)
    headland(c, [(1280, 640), (1350, 560), (1480, 530), (1640, 540), (1640, 640)], '#0a0f1a', '#060a12', .05)
    with c.paint() as g:
        lighthouse(g, 1440, 545, 170, '#2a3040'), yacht(g, 560, 780, 460, '#8f9ab0', '#3a4456', 10)
    c.beam([(1440, 385), (-100, 470), (-100, 640)], '#fff0c0', .4, 10)
    with c.paint(mode='glow', texture=0) as g:
        for x, y, col in ((620, 765, '#5aff8a'), (500, 765, '#ff4a3a'), (640, 330, '#fff')):
            g.circle(x, y, 5, col), g.glow(x, y, 70, col, .9)
    glimmer(c, 620, 790, 930, '#5aff8a', 10), glimmer(c, 500, 790, 930, '#ff4a3a', 10)
    return c.finish(bloom=.5)


@picture('archery-target-dusk.jpg')
def archery():
    c = Canvas(188)
    sky(c, 'dusk', 520, cover=.4), ridge(c, 520, 40, '#4a4a58', seed=3)
    pitch(c, 600, '#56743c')
    with c.paint(blur=2, tint=('#6a5a68', .3)) as g:
        for x in (200, 420, 1330):
            g.circle(x, 610, 60, '#e9e4d6'), g.circle(x, 610, 46, '#2a2a2e'), g.circle(x, 610, 34, '#3f8ac0'), g.circle(x, 610, 22, '#d9402f'), g.circle(x, 610, 11, '#f2cf3c')
    shadow(c, 860, 960, 330, 40)
    with c.paint(light=(6, .3), texture=.08, cell=14) as g:
        g.taper((620, 480), (540, 980), 16, 16, '#6a4a2e'), g.taper((1080, 480), (1160, 980), 16, 16, '#6a4a2e')
        for r, col in ((390, '#c9a86a'), (350, '#f4f1e8'), (280, '#2a2a2e'), (215, '#3f8ac0'), (148, '#d9402f'), (80, '#f6d23c')):
            g.circle(850, 490, r, col), g.circle(850, 490, r, dark(col, .3), width=2)
        for dx, dy in ((-22, 10), (16, -26), (34, 22), (-50, -30), (70, -60)):
            x, y = 850 + dx, 490 + dy
            g.line([(x, y), (x + 170, y - 64)], '#23282c', 6)
            for s in (-1, 1):
                g.poly([(x + 130, y - 49), (x + 176, y - 66), (x + 186, y - 66 + s * 22), (x + 146, y - 54 + s * 20)], ('#e2c03c', '#d9402f')[s > 0])
    return c.finish(bloom=.35)


@picture('tennis-clay-court.jpg')
def tennis():
    c = Canvas(189)
    ground(c, 0, '#c06a40', '#a85530', .12, 10, 2)
    rng = np.random.default_rng(5)
    with c.paint(texture=.2, cell=12) as g:
        g.poly([(-40, 760), (1640, 420), (1640, 520), (-40, 880)], '#f2e9dc')
        for _ in range(900):
            t = rng.random()
            g.circle(t * 1600, 820 - t * 340 + rng.normal(0, 60), rng.uniform(1, 6), '#b5623a', .7)
    shadow(c, 700, 800, 260, 60, .6, 24)
    with c.paint(light=(6, .3), texture=.22, cell=7) as g:
        g.circle(800, 640, 190, g.radial(740, 560, 300, '#f0f58a', '#c9d93a', '#6f7d16'))
        g.spline([(640, 540), (740, 600), (780, 700), (720, 812)], '#f8f8ea', 13), g.spline([(900, 480), (890, 580), (930, 660), (985, 690)], '#f8f8ea', 13)
        for _ in range(1200):
            a, r = rng.uniform(0, 6.28), 190 * rng.random() ** .4
            x, y = 800 + np.cos(a) * r, 640 + np.sin(a) * r
            g.line([(x, y), (x + rng.normal(0, 6), y + rng.normal(0, 6))], mix('#eef58a', '#7d8c1a', rng.random()), 1.4, .5)
        for _ in range(40):
            g.circle(800 + rng.normal(0, 90), 760 + rng.normal(0, 30), 4, '#b5623a', .7)
    return c.finish(vignette=.4)


@picture('islanders-team-ferry.jpg')
def islanders():
    c = coast(190, 'dawn', 500, '#3a4a66', .3, '#7d7d94', amp=90)
    with c.paint(texture=.08, light=(4, .3), stretch=4) as g:
        g.poly([(0, 700), (1600, 660), (1600, 1090), (0, 1090)], g.down(690, 1067, '#5d6f68', '#2f3a38'))
        for k in range(12):
            g.line([(0, 740 + k * 32), (1600, 700 + k * 36)], '#23302c', 2, .6)
        for y in (470, 560, 640):
            g.line([(0, y + 20), (1600, y)], '#f2efe6', 13)
        for x in range(40, 1640, 190):
            g.line([(x, 480), (x, 720)], '#f2efe6', 16)
    with c.paint(light=(4, .3), texture=.12, cell=12) as g:
        for i, x in enumerate((160, 430, 720, 1020, 1330)):
            for k in range(9):
                g.poly([(x + 4 * np.sin(k), 476 + k * 30), (x + 84 + 4 * np.sin(k), 474 + k * 30), (x + 84 + 4 * np.sin(k + 1), 504 + k * 30), (x + 4 * np.sin(k + 1), 506 + k * 30)], '#2f7a4a' if k % 2 else '#f4f2e8')
            for q in range(8):
                g.line([(x + 4 + q * 10, 746), (x + 2 + q * 10, 774)], '#f4f2e8', 3)
        for x, col in ((120, '#2f7a4a'), (420, '#23282e'), (760, '#2f7a4a'), (1120, '#e9e4d4')):
            g.blob([(x, 960), (x + 10, 860), (x + 60, 830), (x + 230, 830), (x + 280, 860), (x + 290, 960), (x + 150, 975)], g.down(830, 970, light(col, .15), dark(col, .4))), g.spline([(x + 70, 840), (x + 90, 770), (x + 200, 770), (x + 220, 840)], '#17191c', 11), g.line([(x + 40, 880), (x + 250, 880)], '#d9d4c4', 3)
        g.circle(1430, 930, 54, '#f4f4f0')
        for a in range(5):
            g.circle(1430 + 34 * np.cos(a * 1.257 + .3), 930 + 34 * np.sin(a * 1.257 + .3), 12, '#1d1d20')
        g.circle(1430, 930, 13, '#1d1d20')
    return c.finish()


@picture('rowing-eights-river.jpg')
def rowing():
    c = Canvas(191)
    ground(c, 0, '#6f8f94', '#3f646c', .03, 60, 3)
    n = noise(c.h, c.w, 26, 4, 3, 8.0)
    c.a *= (1 + .05 * n + .10 * noise(c.h, c.w, 400, 6, 3, 2))[..., None]
    with c.paint(texture=.12) as g:
        for x in range(-20, 1640, 70):
            tree(g, x, 128, 160, ['#5d7a44', '#8a9a44', '#4a6a3c'][x % 3], x + 99, 26)
    c.reflect(130, .5, 4, y1=360)
    with c.paint(light=(3, .4)) as g:
        for b, (x, y, s, col) in enumerate(((150, 470, .8, '#b5342a'), (360, 650, 1.0, '#1f4e79'), (90, 880, 1.25, '#2f7a4a'))):
            g.blob([(x, y), (x + 120 * s, y - 14 * s), (x + 960 * s, y - 14 * s), (x + 1090 * s, y), (x + 960 * s, y + 14 * s), (x + 120 * s, y + 14 * s)], '#efe4c8'), g.line([(x + 20, y), (x + 1070 * s, y)], '#6a4a2a', 4)
            for k in range(9):
                px = x + (170 + k * 92) * s
                g.ellipse(px, y, 22 * s, 17 * s, col), g.circle(px + 10 * s, y, 10 * s, SKINS[k % 6]), g.ellipse(px + 7 * s, y, 9 * s, 9 * s, ['#2a2018', '#6a4a2a', '#15110e'][k % 3])
                if k < 8:
                    d = -1 if k % 2 else 1
                    g.line([(px + 14 * s, y), (px - 40 * s, y + d * 128 * s)], '#f4f0e4', 5 * s), g.taper((px - 36 * s, y + d * 118 * s), (px - 50 * s, y + d * 150 * s), 7 * s, 9 * s, col), g.ellipse(px - 54 * s, y + d * 156 * s, 30 * s, 7 * s, '#e9f2f2', .5)
                    g.ellipse(px - 190 * s, y + d * 140 * s, 34 * s, 9 * s, '#e9f2f2', .25, width=3)
    return c.finish()


@picture('rovers-women-cup.jpg')
def cup():
    c = Canvas(192)
    sky(c, 'night', 430, cover=.3)
    with c.paint(blur=3) as g:
        for x in (100, 190, 300, 1260, 1380, 1500):
            g.line([(x, 420), (x, 130)], '#2a3244', 6), g.line([(x - 60, 260), (x + 60, 240)], '#2a3244', 3)
        g.rect(0, 360, 1600, 220, '#1d2638'), g.poly([(0, 300), (1600, 300), (1600, 370), (0, 370)], '#303c54')
        rng = np.random.default_rng(3)
        for _ in range(900):
            g.circle(rng.uniform(0, 1600), rng.uniform(380, 570), 6, ['#a33a34', '#e9e4da', '#3a4258'][rng.integers(3)], .7)
    pitch(c, 580, '#2f6a38'), floodlights(c, (220, 1400), 360, 240), grass(c, 820, '#3f8a44', 1300, 46)
    shadow(c, 800, 985, 240, 30)
    with c.paint(light=(6, .35), texture=.02) as g:
        m = g.along(560, 0, 1040, 0, '#4a5258', '#f6f8f8', '#8d979c', '#e9edee', '#5d666b', '#c9d0d2')
        g.blob([(570, 330), (600, 560), (720, 700), (800, 720), (880, 700), (1000, 560), (1030, 330)], m, tension=.6), g.ellipse(800, 330, 230, 40, '#aeb6ba'), g.ellipse(800, 334, 208, 30, '#4a5258'), g.rect(770, 700, 60, 110, m), g.blob([(660, 880), (720, 810), (880, 810), (940, 880)], m), g.rect(640, 880, 320, 90, '#2a1a12', r=8), g.rect(700, 905, 200, 40, '#d9c48a')
        for s in (-1, 1):
            g.spline([(800 + s * 222, 370), (800 + s * 340, 400), (800 + s * 320, 540), (800 + s * 180, 580)], '#b9c2c6', 22), g.spline([(800 + s * 222, 366), (800 + s * 336, 396), (800 + s * 316, 536)], '#f6f8f8', 6)
            for q, col in ((0, '#c9302a'), (26, '#f6f4ee')):
                g.spline([(800 + s * 300, 430 + q), (800 + s * (350 + q), 560), (800 + s * (310 + q), 690), (800 + s * (370 + q), 830)], col, 22)
    return c.finish(bloom=.5, vignette=.35)
