/** The yearly evaluation: what each party finds of each point. */
@NullMarked
package nl.tweespan.board.evaluation;

import org.jspecify.annotations.NullMarked;
