/** The compliance page and its card on the start page. */
@NullMarked
package nl.tweespan.compliance.web;

import org.jspecify.annotations.NullMarked;
