/**
 * Assembles events: rules fire on annotated sentences, roles, places, times, counts, status and
 * source are filled from the words around the trigger, and mentions of one happening become one
 * event. Annotated articles come in, events go out; it changes nothing about an annotation and
 * loads no model.
 */
package org.waqai.extract;
