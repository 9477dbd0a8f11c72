import type { DataProvider, GetListParams, QueryFunctionContext, RaRecord } from 'react-admin';
import { read, type Query } from './http';
import { isResource, LISTS } from './resources';
import type { Page } from './schema';

function list(resource: string) {
  if (isResource(resource)) return LISTS[resource];
  throw new Error(`no list of ${resource}`);
}

/** The API counts pages from 0 and turns an order round with a minus. */
export function query({ pagination, sort, filter }: Partial<GetListParams>): Query {
  return {
    ...(filter as Query),
    page: (pagination?.page ?? 1) - 1,
    size: pagination?.perPage ?? 25,
    sort: sort?.field && `${sort.order === 'DESC' ? '-' : ''}${sort.field}`,
  };
}

async function getList(resource: string, params: GetListParams & QueryFunctionContext) {
  const page = await read<Page<RaRecord>>(list(resource), query(params), params.signal);
  return { data: page.items, total: page.total };
}

const getOne = async (resource: string, id: unknown, signal?: AbortSignal) => ({
  data: await read<RaRecord>(`${list(resource)}/${encodeURIComponent(String(id))}`, {}, signal),
});

const refused = () => Promise.reject(new Error('these pages only read'));

/** The lists of the three services, as the framework asks for them. */
export const dataProvider = {
  getList,
  getOne: (resource: string, params: { id: unknown; signal?: AbortSignal }) =>
    getOne(resource, params.id, params.signal),
  getMany: async (resource: string, params: { ids: unknown[]; signal?: AbortSignal }) => {
    const found = params.ids.map((id) => getOne(resource, id, params.signal));
    return { data: (await Promise.all(found)).map((one) => one.data) };
  },
  getManyReference: refused,
  create: refused,
  update: refused,
  updateMany: refused,
  delete: refused,
  deleteMany: refused,
  supportAbortSignal: true,
} as unknown as DataProvider;
