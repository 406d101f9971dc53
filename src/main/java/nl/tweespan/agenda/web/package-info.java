/** The start page. */
@NullMarked
package nl.tweespan.agenda.web;

import org.jspecify.annotations.NullMarked;
