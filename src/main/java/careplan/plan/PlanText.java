package careplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a plan together with the field they stand in, for whoever judges language.
 *
 * @param text the words and their place
 * @param field the field
 * @param within the block that holds the field
 * @param ownWords whether they are the person's own (rule 9 of the format), which nobody corrects
 */
public record PlanText(Text text, Field field, Block within, boolean ownWords) {
  private static final Set<String> OWN_FIELDS = Set.of("my-view", "wishes", "questions");

  /** All words under a block, in canonical order. */
  public static List<PlanText> under(Block block) {
    List<PlanText> texts = new ArrayList<>(128);
    collect(block, false, texts);
    return texts;
  }

  private static void collect(Block block, boolean own, List<PlanText> texts) {
    boolean marked = own || block.isMarkedOwnWords();
    for (Field field : block.shape().fields()) {
      if (!block.has(field.name())) {
        continue;
      }
      boolean ownHere = marked || isOwn(block.shape(), field);
      if (field.shape().isEmpty()) {
        for (Text text : block.texts(field.name())) {
          texts.add(new PlanText(text, field, block, ownHere));
        }
        continue;
      }
      for (Block inner : block.blocks(field.name())) {
        for (Text text : inner.ownWords()) {
          texts.add(new PlanText(text, field, block, ownHere));
        }
        if (inner.shape().isOpen()) {
          open(inner, field, ownHere, texts);
        } else {
          collect(inner, ownHere, texts);
        }
      }
    }
  }

  private static void open(Block block, Field field, boolean own, List<PlanText> texts) {
    for (Text name : block.names()) {
      Optional<Text> value = block.text(name.value());
      value.ifPresent(text -> texts.add(new PlanText(text, field, block, own)));
    }
  }

  private static boolean isOwn(Shape shape, Field field) {
    String name = field.name();
    return OWN_FIELDS.contains(name)
        || name.equals("about-me")
        || (name.equals("me") && (shape.name().equals("story") || shape.name().equals("working")));
  }
}
