/** The history page of any record. */
@NullMarked
package nl.tweespan.audit.web;

import org.jspecify.annotations.NullMarked;
