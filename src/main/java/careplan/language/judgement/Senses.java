package careplan.language.judgement;

import careplan.language.Text;
import careplan.language.Topic;
import careplan.language.Vocabulary;

/** Looks up what a verb does in a statement. */
record Senses(Vocabulary vocabulary) {

  boolean is(Text text, int at, String sense) {
    return vocabulary.on(Topic.VERB_SENSES).has(text.token(at).lemma(), sense);
  }
}
