"""What a frame is made of: pictures that are slowly looked over, drawings on top of them, titles."""
import pathlib

import cairo
import numpy as np
from PIL import Image, ImageFilter

from .reel import H, W, ease

from atelier.pen import Pen  # noqa: E402  (the path is set by reel)

PICTURES = pathlib.Path(__file__).resolve().parents[3] / 'src/main/resources/demo/pictures'
PAPER, INK, SOFT, RED, NIGHT = '#fbf9f4', '#1d2329', '#5b646b', '#b03a2e', '#0e1420'
SERIF, SANS, KR, KR_SERIF = 'Liberation Serif', 'Liberation Sans', 'Noto Sans CJK KR', 'Noto Serif CJK KR'


def picture(name):
    """A drawn picture of the paper, softened a little: grain costs more than it shows in a film this small."""
    return Image.open(PICTURES / name).convert('RGB').filter(ImageFilter.GaussianBlur(0.8))


def look(image, place, width):
    """The part of a picture around place (0..1 each way), width as a share of it, in the size of the film."""
    w = image.width * width
    h = w * H / W
    if h > image.height:
        h, w = image.height, image.height * W / H
    x = min(max(place[0] * image.width - w / 2, 0), image.width - w)
    y = min(max(place[1] * image.height - h / 2, 0), image.height - h)
    return image.transform((W, H), Image.EXTENT, (x, y, x + w, y + h), Image.BICUBIC)


class Pan:
    """Slowly from one view of a picture to another; a view is ((x, y), width)."""

    def __init__(self, name, a, b):
        self.image, self.a, self.b = picture(name), a, b

    def at(self, share):
        k = ease(share)
        (ax, ay), aw = self.a
        (bx, by), bw = self.b
        return look(self.image, (ax + (bx - ax) * k, ay + (by - ay) * k), aw + (bw - aw) * k)


def cut(shots, fade=0.7):
    """Shots one after the other as (seconds, shot), each fading into the next."""
    starts = np.cumsum([0] + [s for s, _ in shots])

    def frame(t):
        i = max(0, min(len(shots) - 1, int(np.searchsorted(starts, t, side='right')) - 1))
        seconds, shot = shots[i]
        now = shot.at((t - starts[i]) / (seconds + fade))
        if i and t - starts[i] < fade:
            before = shots[i - 1][1].at((t - starts[i - 1]) / (shots[i - 1][0] + fade))
            now = Image.blend(before, now, ease(t - starts[i], 0, fade))
        return now
    return frame


def drawn(draw, ground=None):
    """A frame drawn with a pen over a ground (an image, or None for a clear sheet)."""
    surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, W, H)
    draw(Pen(surface))
    surface.flush()
    a = np.frombuffer(surface.get_data(), np.uint8).reshape(H, W, 4)
    if ground is None:
        return Image.fromarray(a[..., 2::-1].copy())
    back = np.asarray(ground, np.uint16)
    over = a[..., 2::-1].astype(np.uint16) + back * (255 - a[..., 3:].astype(np.uint16)) // 255
    return Image.fromarray(over.astype(np.uint8))


def titled(frame, series, title, seconds, font=SERIF, label=SANS, name='THE MERIDIAN'):
    """Puts the title over the first three seconds and the paper's name over the last one and a half."""
    def shown(t):
        image = frame(t)
        a = ease(t, .3, .9) * (1 - ease(t, 2.9, 3.5))
        z = ease(t, seconds - 1.5, seconds - .7)
        if a <= 0 and z <= 0:
            return image

        def draw(g):
            if a > 0:
                g.rect(0, 0, W, H, Pen.down(H * .35, H, ('#05070c', 0), ('#05070c', .85 * a)))
                g.rect(44, 318, 46, 6, RED, a)
                g.text(series, 44, 352, 17, '#f1ece2', label, bold=True, alpha=a, spacing=1.2)
                for i, line in enumerate(title.split('\n')):
                    g.text(line, 44, 394 + i * 42, 36, '#ffffff', font, bold=True, alpha=a)
            if z > 0:
                g.rect(0, 0, W, H, NIGHT, z)
                g.rect(W / 2 - 23, H / 2 - 40, 46, 6, RED, z)
                g.text(name, W / 2, H / 2 + 6, 24, '#f1ece2', label, 'middle', True, alpha=z, spacing=3)
        return drawn(draw, image)
    return shown
