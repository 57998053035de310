package careplan.diff;

import java.util.Arrays;
import java.util.List;

/**
 * Which item of one list is which of another: by id or by the fields that the format names, then by
 * saying the same, then by likeness. Each item has one partner at most.
 *
 * <p>For lists of any length the work grows hardly faster than their length.
 */
public final class Matching {
  /** Stands for no partner. */
  public static final int NONE = -1;

  private final int[] afterOf;
  private final int[] beforeOf;
  private final boolean[] inOrder;

  /**
   * @param afterOf for each item of the earlier list the place of its partner in the later one, or
   *     {@link #NONE}
   * @param size the length of the later list
   */
  Matching(int[] afterOf, int size) {
    this.afterOf = afterOf;
    this.beforeOf = new int[size];
    Arrays.fill(beforeOf, NONE);
    for (int before = 0; before < afterOf.length; before++) {
      if (afterOf[before] != NONE) {
        beforeOf[afterOf[before]] = before;
      }
    }
    this.inOrder = longestRun(beforeOf);
  }

  /** Matches the items of two lists that stand in the same field, apart from any plan. */
  public static Matching of(Items before, Items after) {
    return new ItemMatcher(before.items(), after.items(), Correspondence.NOWHERE).match();
  }

  /** Matches two lists of content. */
  static Matching of(List<Content> before, List<Content> after, Correspondence plans) {
    return new ItemMatcher(before, after, plans).match();
  }

  /** The place in the later list of an item of the earlier one, or {@link #NONE}. */
  public int afterOf(int before) {
    return afterOf[before];
  }

  /** The place in the earlier list of an item of the later one, or {@link #NONE}. */
  public int beforeOf(int after) {
    return beforeOf[after];
  }

  /**
   * Whether an item of the later list has a partner and another place among the items that stayed:
   * as few items as possible count as moved.
   */
  public boolean isMoved(int after) {
    return beforeOf[after] != NONE && !inOrder[after];
  }

  /** Marks a longest run of partners that stand in the same order in both lists. */
  private static boolean[] longestRun(int[] beforeOf) {
    int[] places = new int[beforeOf.length];
    int[] partners = new int[beforeOf.length];
    int count = 0;
    for (int after = 0; after < beforeOf.length; after++) {
      if (beforeOf[after] != NONE) {
        places[count] = after;
        partners[count++] = beforeOf[after];
      }
    }
    boolean[] kept = Alignment.increasing(Arrays.copyOf(partners, count));
    boolean[] run = new boolean[beforeOf.length];
    for (int k = 0; k < count; k++) {
      run[places[k]] = kept[k];
    }
    return run;
  }
}
