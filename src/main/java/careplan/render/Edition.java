package careplan.render;

import careplan.plan.Plan;
import careplan.render.easy.Pictures;
import careplan.render.words.Fields;
import careplan.render.words.Labels;
import careplan.render.words.Wording;
import java.util.Optional;

/**
 * What one copy is made of: as much of the plan as its reader may see, and how the reader is to be
 * told.
 *
 * @param plan nothing that the reader may not see stands in it
 * @param reader whom the copy is for, by name; empty where it belongs to the person
 * @param points the size of its letters, where somebody asked for one
 * @param faulty whether the file of the plan has mistakes, so that something may be missing
 * @param wording the plan's words, as this reader is told them
 * @param fields the plan's fields, told after the description of the format
 * @param pictures those that easy read can show
 */
public record Edition(
    Plan plan,
    Optional<String> reader,
    Optional<Integer> points,
    boolean faulty,
    Wording wording,
    Fields fields,
    Pictures pictures) {

  /**
   * An edition of a plan.
   *
   * @param labels in the language of the copy
   */
  public static Edition of(
      Plan plan,
      Labels labels,
      Optional<String> reader,
      Optional<Integer> points,
      boolean faulty,
      Pictures pictures) {
    Wording wording = new Wording(plan, labels, reader.isEmpty());
    return new Edition(plan, reader, points, faulty, wording, new Fields(plan, wording), pictures);
  }

  /** The labels. */
  public Labels labels() {
    return wording.labels();
  }

  /** Whether the person reads it. */
  public boolean isForThePerson() {
    return reader.isEmpty();
  }
}
