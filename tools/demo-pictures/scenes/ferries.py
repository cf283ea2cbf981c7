"""Lifeboats, ferries, small harbours."""
from atelier.kit import *

from .country import coast
from .front import pots


@picture('lifeboat-slip.jpg')
def slip():
    c = coast(30, 'storm', 470, '#2b4a4e', .95, '#4b5658', foam=.45)
    headland(c, [(-20, 1067), (-20, 300), (240, 330), (420, 420), (470, 640), (520, 1067)], '#4c5048', '#2c312e', turf='#5f6a48')
    with c.paint(light=(4, .3), texture=.12) as g:
        house(g, 170, 520, 400, 220, '#c9c2b0', '#7c3128', door='#20262a', pitch=.3, chimney=False, cols=3)
        g.rect(330, 330, 190, 190, '#14181b')
        g.poly([(330, 516), (530, 516), (1020, 880), (880, 900)], '#6c6f6c'), g.poly([(400, 516), (460, 516), (965, 888), (925, 894)], '#3f4443')
        for k in range(7):
            g.line([(470 + k * 72, 560 + k * 48), (470 + k * 72, 980)], '#3a3d3a', 14)
    swell(c, 900, 70, '#24474b', seed=5, x_peak=1250)
    with c.paint(light=(5, .3)) as g:
        lifeboat(g, 900, 800, 460, 30)
    spray(c, 1090, 950, 210, 420), spray(c, 300, 1000, 150, 240, 5)
    rain(c, 300, 16, 52), gulls(c, 5, (900, 150, 1500, 350))
    return c.finish()


@picture('skarne-harbour-sarrow.jpg')
def skarne():
    c = Canvas(31)
    sky(c, ['#3d4b5c', '#6b7a88', '#a5aeb4', '#cfd0cb'], 560, cover=.6)
    ridge(c, 470, 130, '#6f7d8b', '#566069', seed=8, rough=1.4, snow=.72)
    with c.paint(texture=.1, tint=('#8d99a3', .25)) as g:
        rng = np.random.default_rng(2)
        for i in range(24):
            x = 60 + i * 62 + rng.normal(0, 12)
            house(g, x, 640 - rng.uniform(0, 46), 64, rng.uniform(44, 74), ['#9a9a92', '#7d6a5c', '#6b7880', '#a8a090'][i % 4], ['#4a4f55', '#5d3f38'][i % 2], cols=2)
        g.poly([(740, 590), (740, 470), (770, 430), (800, 470), (800, 590)], '#8d8f8c')
    sea(c, 640, '#31454f', chop=.25)
    with c.paint(texture=.22, cell=20, light=(3, .2)) as g:
        g.poly([(1600, 720), (900, 730), (880, 790), (1600, 830)], '#5b5d5b')
        for k in range(9):
            g.rect(80 + k * 62, 770, 16, 190 - k * 5, '#3f3a35')
        g.poly([(0, 760), (640, 752), (650, 778), (0, 796)], '#6a5d4e')
        r = '#7a4a34'
        for x in (470, 610):
            g.line([(x, 760), (x + 12, 430)], r, 15)
        g.line([(440, 440), (670, 428)], r, 17), g.line([(470, 620), (622, 600)], r, 8), g.line([(474, 610), (612, 450)], r, 6), g.line([(560, 434), (552, 600)], '#3a2a22', 4), g.line([(640, 430), (760, 560)], r, 6)
        g.text('SKARNE', 250, 736, 40, '#c8bba4', 'Liberation Sans', 'middle', True, spacing=8, alpha=.55)
    c.reflect(800, .3, 5)
    lamp(c, 1030, 730, 110, '#ffdd9a', r=130, strength=.9)
    glimmer(c, 1030, 800, 1000, '#ffdd9a', 14)
    snowfall(c, 120)
    return c.finish()


@picture('hybrid-ferry-design.jpg')
def hybrid():
    c = coast(32, 'blue', 560, '#20586c', .4, cover=.4)
    headland(c, [(1050, 620), (1120, 470), (1250, 390), (1420, 440), (1560, 540), (1640, 630)], '#6a6f5c', '#4a4f48', turf='#7d9156')
    with c.paint(light=(4, .2), texture=.03) as g:
        ferry(g, 180, 760, 950, '#f7f6f0', '#2b3d46', '#e9e7df', stripe='#3a9a5f')
        for i in range(7):
            g.poly([(345 + i * 62, 528), (400 + i * 62, 528), (390 + i * 62, 506), (335 + i * 62, 506)], '#22405f'), g.line([(340 + i * 62, 517), (395 + i * 62, 517)], '#6f93b5', 2)
    wake(c, 560, 764, 900), gulls(c, 6, (200, 150, 1000, 380))
    return c.finish()


@picture('island-ferry-evening.jpg')
def ferry_evening():
    c = coast(33, 'dusk', 560, '#141c36', .2, '#3a3654', sun=(300, 545, 24, '#ffc890'))
    headland(c, [(900, 600), (1000, 500), (1180, 420), (1400, 450), (1640, 400), (1640, 640), (900, 640)], '#38364a', '#232436', .15)
    with c.paint(texture=.06) as g:
        for x, y in ((1190, 560), (1290, 540), (1390, 555), (1500, 560)):
            house(g, x, y, 80, 40, '#5a5664', '#2a2a38', '#ffcf80', cols=3)
        g.poly([(840, 690), (1600, 640), (1600, 700), (850, 712)], '#2c2b38')
        for k in range(10):
            g.rect(860 + k * 70, 700, 12, 60, '#201f2b')
    with c.paint(tint=('#6a5a80', .3)) as g:
        ferry(g, 230, 720, 560, lit='#ffdf95')
    c.reflect(724, .6, 5)
    lamp(c, 900, 690, 90, r=90)
    for x in range(290, 720, 48):
        glimmer(c, x, 740, 930, '#ffd07a', 13, .7)
    glimmer(c, 900, 760, 920, '#ffd07a', 16)
    return c.finish(bloom=.5)


@picture('brae-ferry-arrival.jpg')
def brae_arrival():
    c = coast(34, 'gold', 540, '#2e5f6c', .35, '#a8a59a')
    with c.paint(light=(4, .25), tint=('#f0d8a8', .12)) as g:
        ferry(g, 560, 660, 430, trim='#2f6a4a', flip=True)
    wake(c, 800, 664, 420)
    headland(c, [(-20, 760), (-20, 380), (200, 400), (400, 500), (520, 640), (600, 700), (600, 760)], '#6d7148', '#4a4c38', turf='#8a9152')
    headland(c, [(1060, 760), (1160, 560), (1360, 450), (1640, 400), (1640, 760)], '#6d7148', '#4a4c38', turf='#8a9152')
    with c.paint(light=(3, .2)) as g:
        for x, y in ((1240, 640), (1370, 600), (1490, 610)):
            house(g, x, y, 120, 56, '#f0ead8', '#4d565e')
        lighthouse(g, 330, 490, 180)
    quay(c, 860, '#8a8478', x0=760, face=40)
    pots(c, 1250, 1010, 3, 3, 9)
    with c.paint() as g:
        bollard(g, 860, 930, 1.2), people(g, [(960, 980), (1040, 990), (1130, 975)], 190, 6)
    gulls(c, 14, (500, 200, 1500, 620), 30)
    return c.finish()
