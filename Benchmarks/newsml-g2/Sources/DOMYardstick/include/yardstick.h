#ifndef YARDSTICK_H
#define YARDSTICK_H

/// Reads XML into libxml2's tree, writes the tree into memory, frees both; the bytes written, or -1.
int yardstick_dom_round_trip(const char *xml, long length);
/// Reads XML into libxml2's tree and frees it; 0, or -1.
int yardstick_dom_read(const char *xml, long length);
/// Runs libxml2's SAX2 parser with handlers that do nothing; 0, or a number of libxml2's.
int yardstick_sax(const char *xml, long length);
/// CPU time of the process in seconds.
double yardstick_cpu(void);
/// The peak resident set in bytes.
long yardstick_peak(void);

#endif
