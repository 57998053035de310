package careplan.language.judgement;

import careplan.language.Range;
import careplan.language.Span;
import careplan.language.Text;

/**
 * The words a verdict rests on.
 *
 * @param input the text they stand in
 * @param start first UTF-16 unit
 * @param end just past the last one
 * @param words the words as written
 */
public record DecidingWords(Input input, int start, int end, String words) {

  static DecidingWords of(Input input, Text text, Range range) {
    Span span = text.span(range);
    return new DecidingWords(input, span.start(), span.end(), span.in(text.source()));
  }

  static DecidingWords all(Input input, Text text) {
    return of(input, text, text.all());
  }
}
