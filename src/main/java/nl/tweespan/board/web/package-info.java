/** The page of the annual report. */
@NullMarked
package nl.tweespan.board.web;

import org.jspecify.annotations.NullMarked;
