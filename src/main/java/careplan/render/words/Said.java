package careplan.render.words;

import careplan.plan.Block;
import careplan.plan.LanguageTag;
import careplan.plan.Text;
import careplan.render.document.Language;
import careplan.yaml.MappingNode;
import careplan.yaml.Node;
import careplan.yaml.ScalarNode;
import careplan.yaml.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a field says, in the language of the copy where the plan says it in several (rule 8 of the
 * format), else in the language that stands first.
 *
 * @param language the language of the copy
 */
record Said(Language language) {

  /** The words of a field. */
  Optional<Text> one(Block block, String field) {
    List<Text> many = many(block, field);
    return many.isEmpty() ? Optional.empty() : Optional.of(many.get(0));
  }

  /** The words of every item of a field, once each. */
  List<Text> many(Block block, String field) {
    List<Text> said = new ArrayList<>(2);
    block.value(field).ifPresent(value -> collect(value, said));
    return said;
  }

  /** The words that stand in place of a block, as a story told in one piece. */
  Optional<Text> own(Block block) {
    List<Text> words = block.ownWords();
    for (Text text : words) {
      if (text.language().map(this::isOurs).orElse(true)) {
        return Optional.of(text);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  private void collect(Node value, List<Text> said) {
    if (value instanceof ScalarNode scalar && !scalar.isEmpty()) {
      said.add(new Text(scalar, Optional.empty()));
    } else if (value instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> collect(item, said));
    } else if (value instanceof MappingNode mapping) {
      choose(mapping).ifPresent(said::add);
    }
  }

  private Optional<Text> choose(MappingNode languages) {
    Text first = null;
    for (MappingNode.Entry entry : languages.entries()) {
      String tag = entry.key().value();
      if (LanguageTag.isOne(tag)
          && entry.value() instanceof ScalarNode scalar
          && !scalar.isEmpty()) {
        Text text = new Text(scalar, Optional.of(tag));
        if (isOurs(tag)) {
          return Optional.of(text);
        }
        first = first == null ? text : first;
      }
    }
    return Optional.ofNullable(first);
  }

  private boolean isOurs(String tag) {
    return Language.of(tag).name().equals(language.name());
  }
}
