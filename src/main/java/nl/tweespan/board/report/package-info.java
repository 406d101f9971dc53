/** The annual report, and the frameworks side by side. */
@NullMarked
package nl.tweespan.board.report;

import org.jspecify.annotations.NullMarked;
