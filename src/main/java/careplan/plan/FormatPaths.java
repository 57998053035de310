package careplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths of the format, written with dots: {@code crisis.contacts} (ground rule 4). */
public final class FormatPaths {
  private FormatPaths() {}

  /** Whether the format has such a path. What stands under an author's own names is one too. */
  public static boolean exists(String path) {
    Shape shape = Plan.SHAPE;
    for (String step : path.split("\\.", 20)) {
      if (shape == null) {
        return false;
      }
      if (shape.isOpen()) {
        return true;
      }
      Field field = shape.field(step).orElse(null);
      if (field == null) {
        return false;
      }
      shape = field.shape().orElse(null);
    }
    return true;
  }

  /** The path most likely meant: the last step that does not exist is set right. */
  public static Optional<String> nearest(String path) {
    Shape shape = Plan.SHAPE;
    StringBuilder right = new StringBuilder();
    for (String step : path.split("\\.", 20)) {
      if (shape == null || shape.isOpen()) {
        return Optional.empty();
      }
      Optional<String> near =
          shape.field(step).isPresent() ? Optional.of(step) : Nearest.to(step, names(shape));
      if (near.isEmpty()) {
        return Optional.empty();
      }
      right.append(right.isEmpty() ? "" : ".").append(near.get());
      shape = shape.field(near.get()).flatMap(Field::shape).orElse(null);
    }
    return Optional.of(right.toString());
  }

  private static List<String> names(Shape shape) {
    List<String> names = new ArrayList<>();
    for (Field field : shape.fields()) {
      names.add(field.name());
    }
    return names;
  }
}
