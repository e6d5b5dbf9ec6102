/**
 * Speed, measured: plain CoreNLP against Waqai on the same articles in the same process, stage by
 * stage, and whole jobs of growing size. Articles come in; tables go out. It keeps no records.
 */
package org.waqai.pipeline.benchmark;
