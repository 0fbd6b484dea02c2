/* What the reader of pages is measured against. */

/* Parses well-formed XML with SAX2 handlers that do nothing; 0 when it is well-formed. */
int yardstick_sax(const char *xml, long length);

/* CPU time of this process so far, user and system, in seconds. */
double yardstick_cpu(void);

/* The largest resident set of this process so far, in bytes. */
long yardstick_peak(void);

/* Keeps this process on the core that it is on, where the system lets it. */
void yardstick_pin(void);
