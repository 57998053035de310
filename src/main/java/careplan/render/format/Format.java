package careplan.render.format;

import careplan.render.document.Document;

/** A way to write a document down. */
public interface Format {

  /** The whole document, ending in a line end; the same document always gives the same text. */
  String write(Document document);
}
