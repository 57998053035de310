package careplan.plan;

import careplan.yaml.ScalarNode;
import java.util.Optional;

/**
 * Words of a plan that know their place.
 *
 * @param node where they stand
 * @param language the tag they stand under, where prose is given in several languages
 */
public record Text(ScalarNode node, Optional<String> language) {

  /** The words. */
  public String value() {
    return node.value();
  }

  @Override
  public String toString() {
    return node.value();
  }
}
