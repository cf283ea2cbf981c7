"""The drawing office of The Meridian: a small library of motifs for editorial illustration."""
