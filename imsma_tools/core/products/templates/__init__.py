"""Page templates: files with positions and no words, made of expressions on variables of the layout.

``contents`` names the items and variables; ``loading`` reads and judges a file; ``mirroring`` turns it for languages
written from the right; ``filling`` puts texts, fonts and pictures into it.
"""
