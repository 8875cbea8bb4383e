"""maXML, the exchange format of IMSMA NG: read tolerantly, as its schema is not public; nothing in it is followed."""
