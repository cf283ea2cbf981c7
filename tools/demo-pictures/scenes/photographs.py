"""Photographs under open licences, cropped and graded; sources in photographs.tsv beside this package.

Unpack the Debian packages named there into one folder and name it in DEMO_PHOTOS; without it the finished
photographs in the pictures folder are left as they are."""
import os
import pathlib

import numpy as np
from PIL import Image, ImageEnhance

from atelier.order import PICTURES

TABLE = pathlib.Path(__file__).resolve().parents[1] / 'photographs.tsv'


def develop(path, shift, warmth, contrast):
    im = Image.open(path).convert('RGB')
    w, h = im.size
    cw = min(w, int(h * 1.5))
    x = int((w - cw) * float(shift))
    im = im.crop((x, 0, x + cw, int(cw / 1.5))).resize((1600, 1067), Image.LANCZOS)
    a = np.asarray(ImageEnhance.Contrast(im).enhance(float(contrast))).astype(np.float32)
    a *= np.array([1 + float(warmth), 1, 1 - float(warmth)], np.float32)
    a += np.random.default_rng(4).standard_normal((1067, 1600, 1)) * 3.2
    return Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))


for row in TABLE.read_text('utf-8').splitlines()[1:]:
    name, package, source, author, licence, shift, warmth, contrast = row.split('\t')
    root = os.environ.get('DEMO_PHOTOS')
    if root and (pathlib.Path(root) / source).exists():
        PICTURES[name] = (lambda s=pathlib.Path(root) / source, a=(shift, warmth, contrast): develop(s, *a), f'{author}', 150_000)
