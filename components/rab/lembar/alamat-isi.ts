/** Where all rows of a project are had. */
export const alamatIsi = (projectId: string): string => `/api/v1/projects/${projectId}/isi`
