"""Where the demo paper's films are made: frames, sound, captions, and the press that makes one file of them."""
