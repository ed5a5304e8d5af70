/** The files that can be lists, as a file field names them. */
export const listFiles = '.csv,.tsv,.txt,.xlsx,text/*';
