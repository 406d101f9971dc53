/** The consultations of the boards: agenda, minutes, and the papers that are kept of them. */
@NullMarked
package nl.tweespan.board.consultation;

import org.jspecify.annotations.NullMarked;
