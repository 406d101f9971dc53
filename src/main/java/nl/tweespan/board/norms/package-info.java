/** When the boards must meet and evaluate, and whether they did: norms, tasks and deadlines. */
@NullMarked
package nl.tweespan.board.norms;

import org.jspecify.annotations.NullMarked;
