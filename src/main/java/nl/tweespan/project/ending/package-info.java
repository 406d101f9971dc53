/** How a running project ends: early, with notice and the other party's answer, or as planned; and what is arranged about it. */
@NullMarked
package nl.tweespan.project.ending;

import org.jspecify.annotations.NullMarked;
