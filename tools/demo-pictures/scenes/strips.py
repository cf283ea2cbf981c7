"""Pip Farrow's daily strip, a week and more of it, and a cartoon that waits for its day."""
import numpy as np

from atelier.ink import INK, sheet, strip
from atelier.order import picture

from .cartoons import gallery, paper, signed

NIGHT = '#39475c'


def night(k, g, stars=26, seed=1):
    """The rail of the lighthouse after dark."""
    g.rect(0, 0, 500, 520, NIGHT)
    r = np.random.default_rng(seed)
    for _ in range(stars):
        g.circle(r.uniform(10, 490), r.uniform(10, 300), r.uniform(1.4, 3.4), '#f6f0d8')
    k.sea(350, 0, 500, 2, '#2b3a4d', 180)
    k.shape([(-10, 440), (500, 440), (500, 520), (-10, 520)], '#8d8a86', 5, False)
    for x in range(20, 500, 60):
        k.line([(x, 440), (x, 350)], 5)
    k.line([(0, 350), (500, 350)], 8)


def moth(k, x, y, s=1.0):
    with k.g.at(x, y, s):
        k.shape([(0, 0), (-26, -18), (-34, 6), (-6, 10)], '#d9cdb2', 3), k.shape([(0, 0), (26, -18), (34, 6), (6, 10)], '#d9cdb2', 3), k.line([(0, -8), (0, 14)], 4)


def light1(k, g):
    night(k, g, seed=3), g.poly([(500, 20), (0, 120), (0, 260)], '#fff1b8', .5), k.cat(140, 500, .78), k.gull(380, 350, .8), k.say('Your light|is on.', 320, 96, (372, 190), 34)


def light2(k, g):
    night(k, g, seed=4), k.cat(220, 512, 1.05), k.say('It is a|lighthouse.', 320, 92, (240, 220), 36)


def light3(k, g):
    night(k, g, seed=5), g.circle(250, 190, 130, '#fff1b8', .55)
    r = np.random.default_rng(8)
    for _ in range(15):
        moth(k, r.uniform(60, 440), r.uniform(90, 320), r.uniform(.6, 1.2))
    k.cat(120, 505, .62), k.gull(400, 350, .62), k.say('They think so too.', 250, 48, (390, 200), 30)


@picture('comic-pier-quill-light.jpg')
def comic_light():
    return strip(21, 'Pier & Quill', (light1, light2, light3))


def letter1(k, g):
    gallery(k, g), k.cat(120, 480, .72), k.gull(370, 350, .85), paper(k, 270, 300, -8, .9), k.say('Letters to the editor.', 270, 74, (360, 165), 31)


def letter2(k, g):
    gallery(k, g), k.gull(330, 400, 1.15), paper(k, 170, 330, -4, 1.05), k.say('“Gulls are too loud.|Signed: a cat.”', 236, 92, (300, 190), 31)


def letter3(k, g):
    gallery(k, g), k.cat(170, 495, .95), k.gull(410, 350, .66), k.say('It is a very|common name.', 310, 92, (190, 230), 34)


@picture('comic-pier-quill-letter.jpg')
def comic_letter():
    return strip(22, 'Pier & Quill', (letter1, letter2, letter3))


def rock(k, g, level):
    """The rock itself, with the sea as high as it comes."""
    g.rect(0, 0, 500, 520, '#cfe0e6')
    k.shape([(40, 520), (90, 420), (190, 380), (330, 384), (430, 430), (480, 520)], '#8a8478', 6), k.hatch(120, 420, 300, 80, 16)


def tide1(k, g):
    rock(k, g, 0), k.cat(180, 400, .66), k.gull(340, 396, .64), k.sea(470, 0, 500, 1, '#9fc0c8', 60), k.say('Low tide.', 360, 90, (350, 250), 35)


def tide2(k, g):
    rock(k, g, 0), k.cat(180, 400, .66), k.gull(340, 396, .64), k.sea(356, 0, 500, 3, '#9fc0c8', 170), k.say('High tide.', 360, 90, (350, 250), 35)


def tide3(k, g):
    rock(k, g, 0), k.cat(180, 430, .66), k.gull(340, 426, .64), k.sea(292, 0, 500, 4, '#9fc0c8', 240), k.say('There was a table of it|in the paper.', 250, 70, (200, 250), 28)


@picture('comic-pier-quill-tide.jpg')
def comic_tide():
    return strip(23, 'Pier & Quill', (tide1, tide2, tide3))


def tin(k, x, y, s=1.0):
    with k.g.at(x, y, s):
        k.box(-46, -70, 92, 70, '#b9c0c4', 5), k.oval(0, -70, 46, 12, '#d8dde0', 5), k.oval(0, 0, 46, 10, None, 4), k.line([(-46, -34), (46, -34)], 3)


def tin1(k, g):
    gallery(k, g), k.cat(110, 480, .7), tin(k, 250, 480, 1.0), k.gull(390, 400, .85), k.say('It washed up|this morning.', 300, 90, (385, 220), 32)


def tin2(k, g):
    gallery(k, g), tin(k, 330, 480, 1.5), k.cat(140, 495, .9), k.say('It has no label.', 290, 90, (170, 250), 34)


def tin3(k, g):
    gallery(k, g), tin(k, 250, 470, .9), k.cat(110, 490, .72), k.gull(400, 400, .8), k.say('Peaches.', 120, 60, (110, 300), 32), k.say('Herring.', 380, 96, (395, 230), 32)


@picture('comic-pier-quill-tin.jpg')
def comic_tin():
    return strip(24, 'Pier & Quill', (tin1, tin2, tin3))


def boat(k, x, y, s=1.0):
    with k.g.at(x, y, s):
        k.shape([(-90, -20), (90, -20), (64, 26), (-60, 26)], '#c8563f', 5, False), k.box(-30, -70, 60, 50, '#f1ece0', 4), k.box(-20, -60, 18, 18, '#a9c6cf', 3)
        for i in range(3):
            k.oval(-60 + i * 22, -34, 9, 11, '#e9c4a0', 3)


def guest1(k, g):
    gallery(k, g), boat(k, 330, 320, .8), k.line([(0, 350), (500, 350)], 8), k.cat(120, 490, .78), k.say('Visitors!', 190, 80, (130, 290), 36)


def guest2(k, g):
    gallery(k, g), boat(k, 250, 330, 1.1), k.line([(0, 350), (500, 350)], 8), k.gull(390, 400, .9), k.cat(110, 500, .7), k.say('Look busy.', 320, 80, (385, 230), 36)


def guest3(k, g):
    gallery(k, g), boat(k, 430, 318, .45), k.line([(0, 350), (500, 350)], 8)
    with g.at(150, 500, .8, 0):
        k.shape([(-130, 0), (-110, -80), (-20, -110), (90, -90), (140, -10)], '#c9c2b4', 5), k.shape([(-140, -30), (-150, -96), (-96, -90), (-60, -30), (-90, 0)], '#c9c2b4', 5), k.line([(-126, -48), (-104, -44)], 5), k.line([(-96, -44), (-78, -48)], 5)
    k.gull(370, 430, .7), k.say('They took notes.', 270, 90, (365, 290), 32)


@picture('comic-pier-quill-guests.jpg')
def comic_guests():
    return strip(25, 'Pier & Quill', (guest1, guest2, guest3))


def rain(k):
    for x in range(-40, 520, 22):
        for y in range(-20, 440, 74):
            k.line([(x + y * .1 % 20, y), (x - 9 + y * .1 % 20, y + 42)], 2.6, '#3f6478')


def shade(k, x, y, s=1.0, rot=0):
    with k.g.at(x, y, s, rot):
        k.line([(0, 0), (0, -190)], 7), k.shape([(-120, -180), (-90, -250), (0, -286), (90, -250), (120, -180), (60, -196), (0, -180), (-60, -196)], '#a8144f', 5, False), k.line([(0, 0), (14, 14), (26, 0)], 6)


def wet1(k, g):
    gallery(k, g, '#8fa0a8'), rain(k), k.cat(140, 490, .74), shade(k, 190, 430, 1.1), k.gull(400, 350, .8, wet=True), k.say('Is it raining?', 330, 60, (190, 270), 32)


def wet2(k, g):
    gallery(k, g, '#8fa0a8'), rain(k), k.gull(300, 430, 1.25, wet=True), k.say('On half of us.', 220, 90, (280, 190), 34)


def wet3(k, g):
    gallery(k, g, '#8fa0a8'), rain(k), shade(k, 400, 160, .6, 150), k.cat(140, 490, .8, True), k.gull(370, 400, .8, wet=True), k.say('Fair.', 240, 200, (340, 270), 36)


@picture('comic-pier-quill-umbrella.jpg')
def comic_umbrella():
    return strip(26, 'Pier & Quill', (wet1, wet2, wet3))


def star(k, x, y, r):
    pts = []
    for i in range(10):
        a, q = -np.pi / 2 + i * np.pi / 5, r if i % 2 == 0 else r * .45
        pts.append((x + np.cos(a) * q, y + np.sin(a) * q))
    k.shape(pts, '#fff1b8', 3, False)


def wish1(k, g):
    night(k, g, 30, 11), star(k, 120, 110, 26), k.cat(150, 495, .76), k.gull(390, 400, .76), k.say('That one is bright.', 300, 200, (180, 300), 30)


def wish2(k, g):
    night(k, g, 30, 11), star(k, 260, 130, 34), k.gull(330, 420, 1.0), k.say('It is moving.|Make a wish.', 190, 230, (310, 240), 31)


def wish3(k, g):
    night(k, g, 20, 12)
    k.shape([(60, 250), (440, 250), (400, 320), (100, 320)], '#22304a', 5, False)
    for x in range(100, 400, 40):
        k.box(x, 262, 20, 18, '#fff1b8', 3)
    star(k, 250, 200, 22), k.line([(250, 222), (250, 250)], 6), k.line([(0, 350), (500, 350)], 8), k.cat(140, 500, .62), k.gull(390, 420, .62), k.say('It worked. It has a kitchen.', 250, 90, (170, 360), 27)


@picture('comic-pier-quill-star.jpg')
def comic_star():
    return strip(27, 'Pier & Quill', (wish1, wish2, wish3))


def year1(k, g):
    gallery(k, g), k.cat(130, 485, .78), k.gull(390, 350, .8), k.say('Six years on|this rock.', 290, 90, (160, 290), 33)


def year2(k, g):
    gallery(k, g), k.gull(320, 420, 1.2), k.say('Did you get me|anything?', 210, 92, (300, 200), 34)


def year3(k, g):
    gallery(k, g), k.cat(150, 495, .8), k.gull(400, 400, .72)
    k.shape([(236, 480), (246, 450), (278, 440), (304, 456), (308, 482)], '#8a8478', 5), k.line([(270, 440), (262, 420), (280, 426)], 4, '#a8144f'), k.line([(270, 440), (286, 420), (268, 426)], 4, '#a8144f'), k.say('A piece of it.', 290, 96, (180, 260), 34)


@picture('comic-pier-quill-year.jpg')
def comic_year():
    return strip(28, 'Pier & Quill', (year1, year2, year3))


def wind1(k, g):
    gallery(k, g), k.cat(130, 485, .78), k.gull(390, 350, .8), k.say('No wind at all.', 300, 90, (372, 180), 33)


def wind2(k, g):
    gallery(k, g, '#b7c6cc')
    for y in (90, 150, 210):
        k.line([(20, y + 20), (160, y), (320, y + 14), (480, y - 8)], 4, '#7f99a5')
    k.cat(150, 495, .8), k.gull(420, 300, .8), k.say('Hold the paper.', 220, 60, (400, 190), 32)


def wind3(k, g):
    gallery(k, g), k.cat(170, 500, .9), paper(k, 170, 300, 4, 1.15), k.say('“Lighthouse gull found in|Lindholm. Hungry.”', 270, 92, (230, 250), 28)


@picture('comic-pier-quill-wind.jpg')
def comic_wind():
    return strip(29, 'Pier & Quill', (wind1, wind2, wind3))


@picture('cartoon-letters-heap.jpg', limit=140_000)
def heap():
    def paint(k, g):
        g.rect(0, 0, 1400, 1100, '#ece6da'), k.shape([(0, 900), (1400, 880), (1400, 1100), (0, 1100)], '#b08a5e', 7, False), k.hatch(60, 930, 1300, 140, 34)
        k.box(930, 120, 360, 420, '#cfe0e6', 8), k.line([(1110, 120), (1110, 540)], 6), k.line([(930, 330), (1290, 330)], 6)
        r = np.random.default_rng(31)
        for i in range(96):
            row = int(np.sqrt(i))
            x, y = 560 + (i - row * row - row) * 56 + r.normal(0, 12), 250 + row * 66 + r.normal(0, 8)
            with g.at(x, y, 1, r.uniform(-24, 24)):
                k.box(-62, -38, 124, 76, r.choice(['#fbfaf4', '#f3ead2', '#e9f0ee', '#f6e4d8']), 4), k.line([(-60, -36), (0, 8), (60, -36)], 3)
        k.oval(560, 176, 46, 50, '#e9c4a0'), k.eye(544, 172, 10, (0, 4)), k.eye(578, 172, 10, (0, 4)), k.line([(546, 206), (562, 200), (578, 206)], 4), k.shape([(512, 156), (520, 118), (600, 116), (610, 154), (560, 142)], '#55555a', 5)
        k.shape([(690, 232), (800, 206), (808, 232), (700, 262)], '#4a6a8a', 5), k.box(800, 150, 130, 90, '#fbfaf4', 5), g.text('“In short …”', 865, 206, 24, INK, 'URW Bookman', 'middle', False, True)
        k.box(110, 930, 330, 78, '#fbfaf4', 5), g.text('LETTERS DESK', 275, 984, 38, INK, 'URW Bookman', 'middle', True)
        k.say('This one says it|in two lines!', 300, 150, (500, 190), 44), signed(g, 1400, 1100)
    return sheet(1400, 1100, 31, paint)
